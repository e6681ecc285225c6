package org.darvoza.registration.register;

import org.darvoza.backbone.ledger.Outcome;

/// Why a registration did not change.
enum Refusal implements Outcome.Reason {
  /// Its id has a record already.
  ALREADY_RECEIVED(409),
  /// Accepted, but its record has not been made yet; a moment later it can be asked again.
  STILL_BEING_RECORDED(409),
  /// Accreditation speaks of a registration that is not known here.
  UNKNOWN_REGISTRATION(404),
  /// It stands there already.
  NOTHING_NEW(409),
  ALREADY_DECIDED(409),
  ALREADY_WITHDRAWN(409);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
