package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.notification.letters.Letter.Try;
import org.darvoza.notification.mail.OutTray;
import org.darvoza.notification.writing.Sheet;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// The mail room's side of the letters: what is due, and what became of it.
@Component
final class LetterDesk implements OutTray {

  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  private final Ledger ledger;
  private final Letters letters;
  private final Vault vault;
  private final Clock clock;

  LetterDesk(Ledger ledger, Letters letters, Vault vault, Clock clock) {
    this.ledger = ledger;
    this.letters = letters;
    this.vault = vault;
    this.clock = clock;
  }

  @Bean
  static Preparation letterIndexes() {
    return Letters::prepare;
  }

  @Override
  public List<String> due(int limit) {
    return letters.due(clock.instant(), limit);
  }

  @Override
  public List<Parcel> open(Collection<String> ids) {
    var queued = letters.queued(ids);
    var keys = vault.keysOf(persons(queued));
    return queued.stream().map(letter -> parcel(letter, keys)).toList();
  }

  private static Parcel parcel(Letter letter, Vault.Keys keys) {
    var written = Objects.requireNonNull(letter.written(), "a queued letter is written");
    var sheet = keys.open(letter.registrationId(), Letter.SHEET, written.sheet(), Sheet.class);
    return new Parcel(letter.id(), sheet.recipient(), sheet.message());
  }

  @Override
  public void record(List<Result> results) {
    if (results.isEmpty()) {
      return;
    }
    var queued = letters.queued(results.stream().map(Result::id).toList());
    var keys = vault.keysOf(persons(queued));
    var persons = queued.stream().collect(Collectors.toMap(Letter::id, Letter::registrationId));
    var _ =
        ledger.recordAll(
            results.stream()
                .filter(result -> persons.containsKey(result.id()))
                .map(result -> step(result, keys, Objects.requireNonNull(persons.get(result.id()))))
                .toList());
  }

  private Step<Letter> step(Result result, Vault.Keys keys, String person) {
    Function<Answer, Try> answered =
        answer ->
            new Try(result.at(), answer.code(), keys.lock(person, Letter.ANSWER, answer.text()));
    Function<Letter, Outcome<Letter>> change =
        switch (result) {
          case Result.Accepted(var _, var at, var answer) -> {
            var last = answered.apply(answer);
            yield letter -> letter.sent(at, last);
          }
          case Result.Deferred(var _, var at, var answer) -> {
            var last = answered.apply(answer);
            yield letter -> letter.deferred(at, last);
          }
          case Result.Refused(var _, var at, var answer) -> {
            var last = answered.apply(answer);
            yield letter -> letter.refused(at, last);
          }
          case Result.InDoubt(var _, var at, var atOnce) -> {
            var last = answered.apply(new Answer(0, ""));
            yield letter -> letter.doubted(at, atOnce, last);
          }
        };
    return new Step<>(
        SELF, letters.store(), result.id(), present -> change.apply(present.orElseThrow()));
  }

  private static Set<String> persons(List<Letter> some) {
    return some.stream().map(Letter::registrationId).collect(Collectors.toSet());
  }
}
