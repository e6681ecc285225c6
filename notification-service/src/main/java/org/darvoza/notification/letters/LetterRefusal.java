package org.darvoza.notification.letters;

import org.darvoza.backbone.ledger.Outcome;

/// Why a change of a letter was refused.
public enum LetterRefusal implements Outcome.Reason {
  ALREADY_WRITTEN(409),
  STILL_QUEUED(409),
  NO_ADDRESS_YET(409),
  NOT_QUEUED(409),
  NOT_SENT(409),
  NOT_HELD(409),
  NOTHING_MISSING(409),
  NOTHING_TO_ATTEND(409),
  NOTHING_TO_FORGET(409),
  SUPPRESSED_ALREADY(409),
  NOT_SUPPRESSED(409);

  private final int status;

  LetterRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
