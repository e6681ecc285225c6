package org.darvoza.gateway.intake;

import org.darvoza.gateway.proof.Judgement;

/// As whom somebody submits: invited, or with what proof of work.
record Visitor(boolean invited, Judgement proof) {

  enum Standing {
    INVITED,
    PROVEN,
    PLAIN
  }

  Standing standing() {
    if (invited) {
      return Standing.INVITED;
    }
    return proof instanceof Judgement.Done ? Standing.PROVEN : Standing.PLAIN;
  }
}
