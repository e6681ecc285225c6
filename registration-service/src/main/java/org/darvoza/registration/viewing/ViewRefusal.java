package org.darvoza.registration.viewing;

import org.darvoza.backbone.ledger.Outcome;

/// Why a document is not shown.
enum ViewRefusal implements Outcome.Reason {
  /// None, or it was replaced while the officer was on the way.
  NO_SUCH_DOCUMENT(404),
  /// Somebody else's pass, or one for another picture, or none at all.
  NO_PASS_FOR_THIS(403),
  PASS_EXPIRED(410);

  private final int status;

  ViewRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
