package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;

/// Why a registration did not change.
public enum Refusal implements Outcome.Reason {
  /// Its id has a record already.
  ALREADY_RECEIVED(409),
  /// Accepted, but its record has not been made yet; a moment later it can be asked again.
  STILL_BEING_RECORDED(409),
  /// Accreditation speaks of a registration that is not known here.
  UNKNOWN_REGISTRATION(404),
  /// It stands there already.
  NOTHING_NEW(409),
  /// There is nothing to suspend, to reinstate or to revoke.
  NOT_ACCREDITED(409),
  NOTHING_WAS_ASKED(409),
  ITEM_NOT_ASKED(422),
  DEADLINE_PASSED(409),
  NO_DECISION_TO_APPEAL(409),
  APPEAL_TIME_OVER(409),
  ALREADY_APPEALED(409),
  ALREADY_DECIDED(409),
  ALREADY_WITHDRAWN(409),
  ADDRESS_CONFIRMED_ALREADY(409),
  /// Who amends it has not read what it says now.
  CHANGED_MEANWHILE(412),
  /// The conference takes changes of this class at the desk alone by now.
  AMENDMENTS_CLOSED(409),
  /// Identity and role are what the review is about.
  UNDER_APPEAL(409),
  /// Enough for everybody who means to register.
  TOO_MANY_DOCUMENTS_TODAY(429),
  /// The day is over until which the link of the letter was good.
  ADDRESS_LINK_EXPIRED(410);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  /// What the applicant can still do, where there is something.
  @Override
  public Optional<String> advice() {
    return switch (this) {
      case STILL_BEING_RECORDED -> Optional.of("Please ask again in a moment.");
      case CHANGED_MEANWHILE -> Optional.of("Please read the registration again and repeat.");
      case AMENDMENTS_CLOSED ->
          Optional.of("Please call at the accreditation desk, or write to the Secretariat.");
      case DEADLINE_PASSED, APPEAL_TIME_OVER, ADDRESS_LINK_EXPIRED ->
          Optional.of("Please write to the Secretariat of the Conference, quoting the reference.");
      case TOO_MANY_DOCUMENTS_TODAY ->
          Optional.of("Ten pictures a day are taken. Please go on tomorrow.");
      case ITEM_NOT_ASKED -> Optional.of("The status names what is missing.");
      case ALREADY_RECEIVED,
          UNKNOWN_REGISTRATION,
          NOTHING_NEW,
          NOT_ACCREDITED,
          NOTHING_WAS_ASKED,
          NO_DECISION_TO_APPEAL,
          UNDER_APPEAL,
          ALREADY_APPEALED,
          ALREADY_DECIDED,
          ALREADY_WITHDRAWN,
          ADDRESS_CONFIRMED_ALREADY ->
          Optional.empty();
    };
  }
}
