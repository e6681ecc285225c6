package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;

/// A person we write to. The id is that of the registration. `awaited`: the person at another
/// address, to which nothing is sent but the question whether it arrives; null where there is none
/// (decision 14). `receivedAt`: when the person registered; null where an older build noted
/// nothing. `delegation`: null where it has no code, or was not noted.
public record Correspondent(
    String id,
    long version,
    String reference,
    String conference,
    Category category,
    Locked<Addressee> addressee,
    @Nullable Locked<Addressee> awaited,
    @Nullable Instant receivedAt,
    @Nullable DelegationId delegation)
    implements Aggregate {

  /// The field that [#addressee] is locked as.
  static final String ADDRESSEE = "correspondents.addressee";

  static Correspondent of(
      RegistrationReceived event, Locked<Addressee> addressee, @Nullable DelegationId delegation) {
    return new Correspondent(
        event.registrationId().value(),
        1,
        event.reference(),
        event.conference(),
        event.category(),
        addressee,
        null,
        event.receivedAt(),
        delegation);
  }

  /// Once known, a repetition of the same news changes nothing.
  Outcome<Correspondent> introduced(Optional<Correspondent> present) {
    return present.isPresent()
        ? new Refused<>(Refusal.KNOWN_ALREADY)
        : new Changed<>(this, new CorrespondentIntroduced(reference, category));
  }

  /// `inUse`: as the person is now, where letters arrive; `other`: where they do not yet.
  Outcome<Correspondent> amended(
      Category comesAs,
      Locked<Addressee> inUse,
      @Nullable Locked<Addressee> other,
      @Nullable DelegationId comesFor) {
    return new Changed<>(
        changed(comesAs, inUse, other, comesFor), new CorrespondentAmended(comesAs, other != null));
  }

  /// Somebody who reads at the other address has said so.
  Outcome<Correspondent> reached() {
    return awaited == null
        ? new Refused<>(Refusal.REACHED_ALREADY)
        : new Changed<>(changed(category, awaited, null, delegation), new CorrespondentMoved());
  }

  private Correspondent changed(
      Category comesAs,
      Locked<Addressee> inUse,
      @Nullable Locked<Addressee> other,
      @Nullable DelegationId comesFor) {
    return new Correspondent(
        id, version + 1, reference, conference, comesAs, inUse, other, receivedAt, comesFor);
  }

  public RegistrationId registration() {
    return new RegistrationId(id);
  }

  Locked<Addressee> addresseeOf(LetterKind letter) {
    return letter == LetterKind.ADDRESS_TO_CONFIRM && awaited != null ? awaited : addressee;
  }

  record CorrespondentAmended(Category category, boolean addressAwaited) {}

  record CorrespondentMoved() {}

  record CorrespondentIntroduced(String reference, Category category) {}

  enum Refusal implements Outcome.Reason {
    KNOWN_ALREADY,
    REACHED_ALREADY,
    NOT_INTRODUCED;

    @Override
    public int status() {
      return 409;
    }
  }
}
