package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.RevocationDeclined;
import org.darvoza.accreditation.cases.CaseFact.RevocationProposed;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;

/// How an accreditation in force is taken back: on a ground, on a fact that is new since it was
/// granted, after milder means were considered, by a supervisor and another person, the head.
public final class Revocation {

  public enum Ground {
    SECURITY_THREAT,
    FALSE_INFORMATION,
    LIST_MATCH,
    CONDUCT,
    REQUEST_OF_AN_AUTHORITY,
    HOST_DECISION
  }

  /// `knownSince`: when the new fact became known.
  public record Motion(
      Ground ground,
      Locked<String> newFact,
      Instant knownSince,
      Locked<String> milderMeans,
      String by,
      Instant at,
      long onVersion,
      String identityHash) {}

  private Revocation() {}

  public static Outcome<VettingCase> propose(VettingCase vetted, Officer officer, Motion motion) {
    if (!officer.has(StaffRole.SECURITY_SUPERVISOR)) {
      return VettingCase.refused(Refusal.SUPERVISORS_ONLY);
    }
    if (!vetted.course().standing().granted()) {
      return VettingCase.refused(Refusal.NOT_GRANTED);
    }
    if (vetted.stage() instanceof ReinstateProposed || vetted.stage() instanceof RevokeProposed) {
      return VettingCase.refused(Refusal.THE_HEAD_DECIDES);
    }
    if (motion.onVersion() != vetted.version()) {
      return VettingCase.refused(Refusal.STALE_VERSION);
    }
    if (motion.knownSince().isAfter(motion.at())
        || !motion.knownSince().isAfter(grantedAt(vetted))) {
      return VettingCase.refused(Refusal.NO_NEW_FACT);
    }
    boolean worked = vetted.stage() instanceof Claimed || vetted.stage() instanceof SecondReview;
    return new Draft(vetted)
        .by(officer)
        .to(
            new RevokeProposed(worked ? new Queued() : vetted.stage(), motion),
            new RevocationProposed(motion.ground(), officer.username(), motion.onVersion()));
  }

  /// Where the case was re-opened since, the grant is no longer in its stage but in its course.
  private static Instant grantedAt(VettingCase vetted) {
    return Objects.requireNonNullElse(vetted.course().grantedAt(), Instant.EPOCH);
  }

  public static Outcome<VettingCase> confirm(
      VettingCase vetted, Officer head, @Nullable Note note, long version, Instant now) {
    return proposed(
        vetted,
        head,
        version,
        motion -> {
          boolean unchanged = vetted.identityHash().equals(motion.identityHash());
          return unchanged
              ? new Draft(vetted)
                  .by(head)
                  .note(note)
                  .told(Standing.REFUSED, now)
                  .to(
                      new Revoked(motion, head.username(), now),
                      new AccreditationRevoked(vetted.registrationId(), now))
              : VettingCase.refused(Refusal.CHANGED_SINCE_PROPOSAL);
        });
  }

  public static Outcome<VettingCase> decline(
      VettingCase vetted, Officer head, @Nullable Note note, long version) {
    return proposed(
        vetted,
        head,
        version,
        motion ->
            Suspension.restored(
                new Draft(vetted).by(head).note(note),
                vetted,
                ((RevokeProposed) vetted.stage()).before(),
                new RevocationDeclined(head.username(), motion.by())));
  }

  private static Outcome<VettingCase> proposed(
      VettingCase vetted, Officer head, long version, Function<Motion, Outcome<VettingCase>> act) {
    if (!head.has(StaffRole.HEAD_OF_ACCREDITATION)) {
      return VettingCase.refused(Refusal.HEAD_ONLY);
    }
    if (!(vetted.stage() instanceof RevokeProposed(_, var motion))) {
      return VettingCase.refused(Refusal.NOT_PROPOSED);
    }
    if (motion.by().equals(head.username())) {
      return VettingCase.refused(Refusal.SAME_PERSON);
    }
    return version == vetted.version()
        ? act.apply(motion)
        : VettingCase.refused(Refusal.STALE_VERSION);
  }
}
