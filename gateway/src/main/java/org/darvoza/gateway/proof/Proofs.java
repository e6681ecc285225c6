package org.darvoza.gateway.proof;

import org.darvoza.gateway.proof.Judgement.Fault;
import org.springframework.stereotype.Component;

/// The proofs of work that come with forms and submissions.
@Component
public final class Proofs {

  private final Puzzles puzzles;
  private final SpentProofs spent;

  Proofs(Puzzles puzzles, SpentProofs spent) {
    this.puzzles = puzzles;
    this.spent = spent;
  }

  /// `key`: the Idempotency-Key it came with.
  public Judgement judge(String sent, String key) {
    return puzzles.judge(sent, key);
  }

  /// The same once it is used: a proof is good for one use.
  public Judgement spend(Judgement.Done proof) {
    return spent.spend(proof) ? proof : new Judgement.Failed(Fault.USED);
  }

  /// What it was spent on was put off: it may be sent again.
  public void giveBack(Judgement.Done proof) {
    spent.giveBack(proof);
  }
}
