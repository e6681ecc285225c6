package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.CaseHandedOver;
import org.darvoza.accreditation.cases.CaseFact.CaseReassigned;
import org.darvoza.accreditation.cases.Stage.Claimed;
import org.darvoza.accreditation.cases.Stage.Queued;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// How a case comes into a colleague's hands: its holder passes it on, or a supervisor takes it
/// from somebody who cannot go on, or out of the queue. The colleague has the whole lease before
/// him.
public final class HandOver {

  private HandOver() {}

  public static Outcome<VettingCase> to(
      String colleague, VettingCase vetted, Officer officer, long on, Instant now) {
    if (officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      return reassigned(colleague, vetted, officer, on, now);
    }
    var claimed = held(colleague, now);
    var fact = new CaseHandedOver(officer.username(), colleague, claimed.until());
    return vetted.whileHeld(
        officer, on, now, () -> new Draft(vetted).by(officer).to(claimed, fact));
  }

  private static Outcome<VettingCase> reassigned(
      String colleague, VettingCase vetted, Officer supervisor, long on, Instant now) {
    if (!reassignable(vetted.stage())) {
      return VettingCase.refused(vetted.stage().why(Refusal.NOT_HELD));
    }
    if (!vetted.readAt(on)) {
      return VettingCase.refused(Refusal.STALE_VERSION);
    }
    var from = holder(vetted.stage(), now);
    if (colleague.equals(from)) {
      return VettingCase.refused(Refusal.NOTHING_NEW);
    }
    var claimed = held(colleague, now);
    var fact = new CaseReassigned(supervisor.username(), from, colleague, claimed.until());
    return new Draft(vetted).by(supervisor).to(claimed, fact);
  }

  static boolean reassignable(Stage stage) {
    return stage instanceof Queued || stage instanceof Claimed;
  }

  private static @Nullable String holder(Stage stage, Instant now) {
    return stage.claimAt(now).map(Claimed::officer).orElse(null);
  }

  private static Claimed held(String colleague, Instant now) {
    return new Claimed(colleague, now.plus(VettingCase.LEASE));
  }
}
