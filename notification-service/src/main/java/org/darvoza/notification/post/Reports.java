package org.darvoza.notification.post;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.Party;
import org.darvoza.notification.letters.Delivery;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Try;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.letters.Suppressions;
import org.darvoza.notification.smtp.Answer;
import org.darvoza.notification.smtp.Result;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the mail room's results and the reports of mail servers further on change: letters, and the
/// addresses that turn out to be dead.
@Component
public final class Reports {

  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  private final Letters letters;
  private final Suppressions suppressions;
  private final Vault vault;
  private final Set<LetterKind> heldInDoubt;

  /// `heldInDoubt`: the kinds of letters that a person decides about when they may have arrived.
  Reports(
      Letters letters,
      Suppressions suppressions,
      Vault vault,
      @Value("${darvoza.mail.hold-in-doubt:}") Set<LetterKind> heldInDoubt) {
    this.letters = letters;
    this.suppressions = suppressions;
    this.vault = vault;
    this.heldInDoubt = heldInDoubt;
  }

  List<Step<?>> of(List<Result> results) {
    var queued =
        letters.queuedOutsides(results.stream().map(Result::id).toList()).stream()
            .collect(Collectors.toMap(Letter::id, letter -> letter));
    var keys =
        vault.keysOf(
            queued.values().stream().map(Letter::registrationId).collect(Collectors.toSet()));
    return results.stream()
        .flatMap(
            result ->
                Stream.ofNullable(queued.get(result.id()))
                    .flatMap(letter -> steps(letter, result, keys)))
        .toList();
  }

  private Stream<Step<?>> steps(Letter letter, Result result, Vault.Keys keys) {
    return switch (result) {
      case Result.Accepted(var _, var at, var answer) -> {
        var last = aTry(letter, at, answer, keys);
        yield Stream.of(step(letter, present -> Delivery.sent(present, at, last)));
      }
      case Result.Deferred(var _, var at, var answer) -> {
        var last = aTry(letter, at, answer, keys);
        yield Stream.of(step(letter, present -> Delivery.deferred(present, at, last)));
      }
      case Result.Refused(var _, var at, var answer, var dead) -> {
        var last = aTry(letter, at, answer, keys);
        var refused = step(letter, present -> Delivery.refused(present, at, dead, last));
        yield Stream.concat(Stream.of(refused), dead ? buried(letter, at) : Stream.empty());
      }
      case Result.InDoubt(var _, var at, var atOnce) -> {
        var last = aTry(letter, at, Answer.NONE, keys);
        boolean held = heldInDoubt.contains(letter.notice().kind());
        yield Stream.of(step(letter, present -> Delivery.doubted(present, at, atOnce, held, last)));
      }
    };
  }

  /// A mail server further on could not deliver a letter.
  public List<Step<?>> bounced(Letter letter, Instant at, Answer report, boolean deadAddress) {
    var keys = vault.keysOf(Set.of(letter.registrationId()));
    var last = aTry(letter, at, report, keys);
    var bounced = step(letter, present -> Delivery.bounced(present, at, last));
    return Stream.concat(Stream.of(bounced), deadAddress ? buried(letter, at) : Stream.empty())
        .toList();
  }

  private Stream<Step<?>> buried(Letter letter, Instant at) {
    return letter.address().stream()
        .map(address -> suppressions.imposed(SELF, address, letter.id(), at));
  }

  private static Try aTry(Letter letter, Instant at, Answer answer, Vault.Keys keys) {
    return new Try(
        at, answer.code(), keys.lock(letter.registrationId(), Letter.ANSWER, answer.text()));
  }

  private Step<?> step(Letter letter, Function<Letter, Outcome<Letter>> change) {
    return new Step<>(
        SELF, letters.store(), letter.id(), present -> change.apply(present.orElseThrow()));
  }
}
