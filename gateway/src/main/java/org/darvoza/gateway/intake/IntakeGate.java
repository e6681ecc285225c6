package org.darvoza.gateway.intake;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.contracts.Submission;
import org.darvoza.gateway.admission.Invitations;
import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.gateway.proof.Judgement;
import org.darvoza.gateway.proof.Pressure;
import org.darvoza.gateway.proof.Proofs;
import org.springframework.stereotype.Component;

/// Lets submissions in: at once who was invited, many of who brings a proof of work, a few of who
/// brings none. Nobody meets a wall before it has become harder (decision 0013).
@Component
final class IntakeGate {

  private final IntakeLimits limits;
  private final Proofs proofs;
  private final Pressure pressure;
  private final Invitations invitations;

  IntakeGate(IntakeLimits limits, Proofs proofs, Pressure pressure, Invitations invitations) {
    this.limits = limits;
    this.proofs = proofs;
    this.pressure = pressure;
    this.invitations = invitations;
  }

  sealed interface Answer {

    record Open() implements Answer {}

    record Later(Duration pause) implements Answer {}

    record Unproven(Judgement.Fault fault) implements Answer {}
  }

  /// `proof` and `invitation` as they came, empty where none did; `key`: the Idempotency-Key.
  Visitor visitor(String proof, String key, String invitation) {
    return invitations.read(invitation) instanceof Invitations.Reading.Good
        ? new Visitor(true, new Judgement.None())
        : new Visitor(false, proofs.judge(proof, key));
  }

  /// Whether this one may be submitted now; if so, it is counted and its proof used.
  Answer admit(Visitor visitor, Submission submission, HttpServletRequest request) {
    if (visitor.proof() instanceof Judgement.Failed(var fault)) {
      return new Answer.Unproven(fault);
    }
    var network = network(request);
    var wait = limits.waitOf(visitor.standing(), network, submission.delegation());
    if (wait.isPresent()) {
      return new Answer.Later(wait.get());
    }
    if (visitor.standing() == Visitor.Standing.PLAIN) {
      pressure.add(network); // one with a proof was counted when it asked for its puzzle
    }
    return visitor.proof() instanceof Judgement.Done done
            && proofs.spend(done) instanceof Judgement.Failed(var fault)
        ? new Answer.Unproven(fault)
        : new Answer.Open();
  }

  /// It was put off after all: the same proof may come again.
  void putOff(Visitor visitor) {
    if (visitor.proof() instanceof Judgement.Done done) {
      proofs.giveBack(done);
    }
  }

  /// How long the sender of a form has to wait before anybody looks into it.
  Optional<Duration> waitOfForm(HttpServletRequest request) {
    return limits.waitOfForm(network(request));
  }

  /// How many times longer than in peace a form without proof has to have been open.
  int slowness(Visitor visitor, HttpServletRequest request) {
    return visitor.standing() == Visitor.Standing.PLAIN ? 1 << pressure.level(network(request)) : 0;
  }

  private static ClientNetwork network(HttpServletRequest request) {
    return ClientNetwork.of(request.getRemoteAddr());
  }
}
