package org.darvoza.backbone.ledger;

/// Carries a refusal to where it is answered. No stack trace: it is an answer, not an accident.
public final class RefusedException extends RuntimeException {

  private final transient Outcome.Reason why;

  public RefusedException(Outcome.Reason why) {
    super(why.words(), null, false, false);
    this.why = why;
  }

  public Outcome.Reason why() {
    return why;
  }
}
