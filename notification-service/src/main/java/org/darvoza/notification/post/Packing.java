package org.darvoza.notification.post;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.notification.letters.Delivery;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.letters.Suppressions;
import org.darvoza.notification.smtp.Parcel;
import org.darvoza.notification.smtp.ReturnAddresses;
import org.darvoza.notification.writing.Sheet;
import org.springframework.stereotype.Component;

/// Makes letters ready for the mail room, and sorts out those to addresses that take no mail.
@Component
final class Packing {

  /// `kept`: the changes of the letters that are not to be tried.
  record Packed(List<Parcel> parcels, List<Step<?>> kept) {}

  private final Letters letters;
  private final Suppressions suppressions;
  private final ReturnAddresses returns;
  private final Vault vault;
  private final Clock clock;

  Packing(
      Letters letters,
      Suppressions suppressions,
      ReturnAddresses returns,
      Vault vault,
      Clock clock) {
    this.letters = letters;
    this.suppressions = suppressions;
    this.returns = returns;
    this.vault = vault;
    this.clock = clock;
  }

  Packed pack(List<Letter> queued) {
    var dead =
        suppressions.among(
            queued.stream()
                .flatMap(letter -> letter.address().stream())
                .collect(Collectors.toSet()));
    var keys =
        vault.keysOf(queued.stream().map(Letter::registrationId).collect(Collectors.toSet()));
    var sorted =
        queued.stream()
            .collect(
                Collectors.partitioningBy(
                    letter -> letter.address().filter(dead::contains).isPresent()));
    return new Packed(
        sorted.getOrDefault(false, List.of()).stream().map(letter -> parcel(letter, keys)).toList(),
        sorted.getOrDefault(true, List.of()).stream().<Step<?>>map(this::suppressed).toList());
  }

  private Parcel parcel(Letter letter, Vault.Keys keys) {
    var written = Objects.requireNonNull(letter.written(), "a queued letter is written");
    var locked = Objects.requireNonNull(written.sheet(), "a queued letter has its words");
    var sheet = keys.open(letter.registrationId(), Letter.SHEET, locked, Sheet.class).unpacked();
    var back = returns.of(letter.id());
    return new Parcel(
        letter.id(), back.address(), sheet.recipient(), back.token(), sheet.message());
  }

  private Step<Letter> suppressed(Letter letter) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Step<>(
        new Actor.Automatic(Party.NOTIFICATION),
        letters.store(),
        letter.id(),
        present -> Delivery.suppressed(present.orElseThrow(), now));
  }
}
