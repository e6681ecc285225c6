package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.backbone.seal.Vault;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Stage;
import org.darvoza.notification.letters.Letter.Try;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.letters.Letters.Place;
import org.darvoza.notification.letters.Letters.Wanted;
import org.darvoza.notification.mail.InHand;
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
  private final InHand inHand;

  MailList(Letters letters, Vault vault, InHand inHand) {
    this.letters = letters;
    this.vault = vault;
    this.inHand = inHand;
  }

  Page page(Wanted wanted) {
    var found = letters.list(wanted);
    var keys = vault.keysOf(found.stream().map(Letter::registrationId).collect(Collectors.toSet()));
    var next = found.size() < wanted.limit() ? null : cursor(found.getLast());
    var committing = inHand.of(found.stream().map(Letter::id).toList());
    return new Page(
        found.stream()
            .map(letter -> item(letter, MailState.of(letter, committing.get(letter.id())), keys))
            .toList(),
        next);
  }

  /// How many letters did not arrive and wait for somebody to do something about it.
  long tasks() {
    return letters.needingAttention();
  }

  private static MailItem item(Letter letter, MailState state, Vault.Keys keys) {
    var written = Optional.ofNullable(letter.written());
    var person = letter.registrationId();
    return new MailItem(
        letter.id(),
        person,
        written.map(Letter.Written::reference).orElse(null),
        letter.notice().kind(),
        written.map(Letter.Written::language).orElse(null),
        written
            .map(Letter.Written::sheet)
            .map(sheet -> keys.open(person, Letter.SHEET, sheet, Sheet.class).recipient())
            .map(MailItem::masked)
            .orElse(null),
        state,
        letter.tries().size(),
        since(letter),
        written.map(Letter.Written::messageId).orElse(null),
        letter.resendOf(),
        letter.stage() instanceof Stage.Queued(var due) ? due : null,
        reason(letter),
        letter.needsAttention(),
        letter.tries().stream().map(once -> attempt(once, person, keys)).toList());
  }

  private static MailItem.Attempt attempt(Try once, String person, Vault.Keys keys) {
    return new MailItem.Attempt(
        once.at(), once.code(), keys.open(person, Letter.ANSWER, once.answer(), String.class));
  }

  /// Why it is where it is, for the pages' words.
  private static @Nullable String reason(Letter letter) {
    return switch (letter.stage()) {
      case Stage.Failed(var _, var why) -> why.name();
      case Stage.Held(var _, var why) -> why.name();
      case Stage.AwaitingAddress(var keptIn) -> keptIn == null ? null : keptIn.name();
      case Stage.Queued _, Stage.Sent _ -> null;
      case Stage.Bounced _, Stage.Suppressed _ -> null;
    };
  }

  private static Instant since(Letter letter) {
    return switch (letter.stage()) {
      case Stage.Sent(var at) -> at;
      case Stage.Bounced(var at) -> at;
      case Stage.Suppressed(var at) -> at;
      case Stage.Failed(var at, var _) -> at;
      case Stage.Held(var at, var _) -> at;
      case Stage.AwaitingAddress _, Stage.Queued _ ->
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
