package org.darvoza.gateway.proof;

import module java.base;

import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.testkit.Stack;

/// Solutions of puzzles that the gateway under test made some time ago.
public final class LateProofs {

  private static final ProofSettings SETTINGS =
      new ProofSettings(20, 10, Duration.ofMinutes(10), 1);

  private LateProofs() {}

  public static String solved(String formKey, Duration ago) {
    var then = Clock.offset(Clock.systemUTC(), ago.negated());
    var puzzles = new Puzzles(new Secrets(Stack.running().secrets("gateway")), SETTINGS, then);
    return Solver.solved(
        new String(ContractJson.write(puzzles.make(formKey, 0)), StandardCharsets.UTF_8));
  }
}
