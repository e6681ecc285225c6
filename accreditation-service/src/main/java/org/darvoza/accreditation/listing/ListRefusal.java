package org.darvoza.accreditation.listing;

import org.darvoza.backbone.ledger.Outcome;

/// Why an act on a watchlist was not carried out.
public enum ListRefusal implements Outcome.Reason {
  UNKNOWN_LIST(404),
  UNKNOWN_VERSION(404),
  SAME_PERSON(403),
  NOT_THE_NEWEST(409),
  ALREADY_DECIDED(409),
  CHANGED_MEANWHILE(409),
  TOO_LARGE(413);

  private final int status;

  ListRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
