package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Revocation.Ground;
import org.darvoza.accreditation.cases.Revocation.Motion;
import org.darvoza.accreditation.cases.Stage.Appealed;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.cases.Stage.RevokeProposed;
import org.darvoza.accreditation.cases.Stage.Revoked;
import org.darvoza.accreditation.cases.Stage.WaitingApplicant;
import org.darvoza.accreditation.cases.Suspension;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;

/// What a case went through, as an opened case shows it: what was asked and answered, suspensions,
/// a revocation, an appeal.
record CourseView(
    Standing standing,
    @Nullable Instant grantedAt,
    List<Mark> marks,
    int rounds,
    List<InformationItem> asked,
    @Nullable Instant askedAt,
    @Nullable Instant waitsUntil,
    OnHold.@Nullable Reason holdReason,
    List<Reply> replies,
    List<AgencyRequest> agencyRequests,
    List<Suspension.Order> suspensions,
    @Nullable Revoking revocation,
    @Nullable String appealGrounds) {

  record Reply(Instant at, List<Answers.Answer> answers) {}

  record Revoking(
      Ground ground, String newFact, Instant knownSince, String milderMeans, String by) {}

  static CourseView of(VettingCase vetted, Vault.Keys keys) {
    var course = vetted.course();
    var stage = vetted.stage();
    return new CourseView(
        course.standing(),
        course.grantedAt(),
        course.marks(),
        course.rounds(),
        stage instanceof WaitingApplicant waiting ? waiting.items() : List.of(),
        stage instanceof WaitingApplicant waiting ? waiting.since() : null,
        stage.wakesAt(),
        stage instanceof OnHold hold ? hold.reason() : null,
        course.replies().stream()
            .map(
                it ->
                    new Reply(
                        it.at(),
                        keys.open(vetted.id(), "answers", it.answers(), Answers.class).answers()))
            .toList(),
        course.requests(),
        course.suspensions(),
        motion(vetted).map(it -> revoking(vetted, it, keys)).orElse(null),
        stage instanceof Appealed appealed
            ? keys.open(vetted.id(), "grounds", appealed.grounds(), Grounds.class).text()
            : null);
  }

  private static Optional<Motion> motion(VettingCase vetted) {
    return switch (vetted.stage() instanceof Appealed it ? it.before() : vetted.stage()) {
      case RevokeProposed(_, var motion) -> Optional.of(motion);
      case Revoked(var motion, _, _) -> Optional.of(motion);
      default -> Optional.empty();
    };
  }

  private static Revoking revoking(VettingCase vetted, Motion motion, Vault.Keys keys) {
    return new Revoking(
        motion.ground(),
        keys.open(vetted.id(), CaseActs.NOTE, motion.newFact(), String.class),
        motion.knownSince(),
        keys.open(vetted.id(), CaseActs.NOTE, motion.milderMeans(), String.class),
        motion.by());
  }

  @Override
  public String toString() {
    return "CourseView[…]";
  }
}
