package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.AddressDigests;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Written;
import org.darvoza.notification.writing.LetterWriter;
import org.darvoza.notification.writing.Notice;
import org.darvoza.notification.writing.Occasion;
import org.springframework.stereotype.Component;

/// Has a letter written to a correspondent, and locks it under the key of the person.
@Component
public final class Scribe {

  private final LetterWriter writer;
  private final Correspondents correspondents;
  private final Vault vault;
  private final AddressDigests addresses;

  Scribe(
      LetterWriter writer, Correspondents correspondents, Vault vault, AddressDigests addresses) {
    this.writer = writer;
    this.correspondents = correspondents;
    this.vault = vault;
    this.addresses = addresses;
  }

  /// Whether this person has an address yet.
  public boolean knows(RegistrationId registration) {
    return correspondents.store().find(registration.value()).isPresent();
  }

  /// To the address as it is known now.
  public Written write(String letter, Notice notice, Instant date, RegistrationId to) {
    var correspondent = correspondents.store().require(to.value());
    return write(letter, notice, date, correspondent, vault.keysOf(Set.of(to.value())));
  }

  Written write(String letter, Notice notice, Instant date, Correspondent to, Vault.Keys keys) {
    var addressee =
        keys.open(to.id(), Correspondent.ADDRESSEE, to.addresseeOf(notice.kind()), Addressee.class);
    var sheet =
        writer.write(
            new Occasion(
                letter,
                notice,
                new RegistrationId(to.id()),
                to.reference(),
                to.conference(),
                to.category(),
                addressee,
                date));
    return new Written(
        to.reference(),
        addressee.language(),
        sheet.messageId(),
        sheet.sendable(),
        sheet.sendable() ? addresses.of(sheet.recipient()) : null,
        keys.lock(to.id(), Letter.SHEET, sheet));
  }
}
