package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.AddressDigests;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Written;
import org.darvoza.notification.writing.LetterWriter;
import org.darvoza.notification.writing.Notice;
import org.darvoza.notification.writing.Occasion;
import org.darvoza.notification.writing.Tally;
import org.springframework.stereotype.Component;

/// Has a letter written to a correspondent, and locks it under the key of the person.
@Component
public final class Scribe {

  private final LetterWriter writer;
  private final Correspondents correspondents;
  private final Conferences conferences;
  private final Vault vault;
  private final AddressDigests addresses;

  Scribe(
      LetterWriter writer,
      Correspondents correspondents,
      Conferences conferences,
      Vault vault,
      AddressDigests addresses) {
    this.writer = writer;
    this.correspondents = correspondents;
    this.conferences = conferences;
    this.vault = vault;
    this.addresses = addresses;
  }

  /// Whether this person has an address yet.
  public boolean knows(RegistrationId registration) {
    return correspondents.store().find(registration.value()).isPresent();
  }

  /// To the address as it is known now.
  public Written write(String letter, Notice notice, Instant date, RegistrationId to) {
    var tally = notice.tally();
    if (tally != null) {
      return toContact(letter, notice, tally, date, to);
    }
    var correspondent = correspondents.store().require(to.value());
    return write(letter, notice, date, correspondent, vault.keysOf(Set.of(to.value())));
  }

  Written write(String letter, Notice notice, Instant date, Correspondent to, Vault.Keys keys) {
    var addressee =
        keys.open(to.id(), Correspondent.ADDRESSEE, to.addresseeOf(notice.kind()), Addressee.class);
    return written(
        new Occasion(
            letter,
            notice,
            to.registration(),
            to.reference(),
            to.conference(),
            to.category(),
            addressee,
            date),
        keys);
  }

  /// To the address that the conference's file gives now; to none where it names nobody any more.
  private Written toContact(
      String letter, Notice notice, Tally tally, Instant date, RegistrationId to) {
    var conference = conferences.require(tally.conference());
    var delegation = tally.delegation();
    var addressee =
        conference
            .contactOf(delegation)
            .map(
                contact ->
                    addressee(contact.email(), contact.reads(), contact.nameIn(contact.reads())))
            .orElseGet(() -> addressee("", Language.ENGLISH, delegation.code()));
    return written(
        new Occasion(
            letter,
            notice,
            to,
            conference.referencePrefix() + "-" + delegation.code(),
            conference.code(),
            Category.DELEGATE,
            addressee,
            date),
        vault.keysOf(Set.of(to.value())));
  }

  /// A contact has no name and no registration to open.
  private static Addressee addressee(String email, Language language, String delegation) {
    return new Addressee(email, language, "", "", "", delegation, null, "");
  }

  private Written written(Occasion occasion, Vault.Keys keys) {
    var sheet = writer.write(occasion);
    return new Written(
        occasion.reference(),
        occasion.addressee().language(),
        sheet.messageId(),
        sheet.sendable(),
        sheet.sendable() ? addresses.of(sheet.recipient()) : null,
        keys.lock(occasion.registration().value(), Letter.SHEET, sheet.packed()));
  }
}
