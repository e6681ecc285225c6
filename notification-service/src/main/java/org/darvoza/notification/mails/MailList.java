package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.backbone.seal.Vault;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.Letter.Try;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.letters.Letters.Place;
import org.darvoza.notification.letters.Letters.Wanted;
import org.darvoza.notification.writing.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The letters as staff see them, page by page, newest first.
@Component
final class MailList {

  /// `next`: the cursor of the next page, null at the end.
  public record Page(List<MailItem> items, @Nullable String next) {}

  private final Letters letters;
  private final Vault vault;

  MailList(Letters letters, Vault vault) {
    this.letters = letters;
    this.vault = vault;
  }

  Page page(Wanted wanted) {
    var found = letters.list(wanted);
    var keys = vault.keysOf(found.stream().map(Letter::registrationId).collect(Collectors.toSet()));
    var next = found.size() < wanted.limit() ? null : cursor(found.getLast());
    return new Page(found.stream().map(letter -> item(letter, keys)).toList(), next);
  }

  private static MailItem item(Letter letter, Vault.Keys keys) {
    var written = Optional.ofNullable(letter.written());
    var person = letter.registrationId();
    return new MailItem(
        letter.id(),
        person,
        written.map(Letter.Written::reference).orElse(null),
        letter.notice().kind(),
        written.map(Letter.Written::language).orElse(null),
        written
            .map(w -> keys.open(person, Letter.SHEET, w.sheet(), Sheet.class).recipient())
            .map(MailItem::masked)
            .orElse(null),
        MailState.of(letter),
        letter.tries().size(),
        since(letter),
        written.map(Letter.Written::messageId).orElse(null),
        letter.resendOf(),
        letter.stage() instanceof Stage.Queued(var due) ? due : null,
        letter.stage() instanceof Stage.Failed(var _, var why) ? why.name() : null,
        letter.tries().stream().map(once -> attempt(once, person, keys)).toList());
  }

  private static MailItem.Attempt attempt(Try once, String person, Vault.Keys keys) {
    return new MailItem.Attempt(
        once.at(), once.code(), keys.open(person, Letter.ANSWER, once.answer(), String.class));
  }

  private static Instant since(Letter letter) {
    return switch (letter.stage()) {
      case Stage.Sent(var at) -> at;
      case Stage.Failed(var at, var _) -> at;
      case Stage.AwaitingAddress _, Stage.Queued _, Stage.Held _, Stage.Suppressed _ ->
          letter.tries().isEmpty() ? letter.createdAt() : letter.tries().getLast().at();
    };
  }

  private static String cursor(Letter last) {
    var place = last.createdAt().toEpochMilli() + "|" + last.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.US_ASCII));
  }

  /// Reads a cursor of ours; anything else is a malformed request.
  static Place place(String cursor) {
    try {
      var words =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("\\|");
      return new Place(Instant.ofEpochMilli(Long.parseLong(words[0])), words[1]);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }
}
