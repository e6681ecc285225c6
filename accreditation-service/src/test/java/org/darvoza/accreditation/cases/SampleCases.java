package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.Samples;

/// Cases brought where a test needs them, by the same acts as in life.
final class SampleCases {

  static final Instant NOW = Instant.parse("2022-09-20T08:00:00Z");
  static final Officer ANNA = new Officer("anna", Set.of(StaffRole.SCREENING_OFFICER));
  static final Officer BORIS = new Officer("boris", Set.of(StaffRole.SCREENING_OFFICER));
  static final Officer SAIDA = new Officer("saida", Set.of(StaffRole.SECURITY_OFFICER));
  static final Officer TIMUR = new Officer("timur", Set.of(StaffRole.SECURITY_OFFICER));
  static final Check HIT = RuleBook.duplicateOf("DSH-00000-00000-0");

  private SampleCases() {}

  static VettingCase received() {
    return new Arrival(
            Samples.aRegistrationId(),
            "DSH-7K3M9-QXV2T-5",
            "dushanbe-2022",
            Category.DELEGATE,
            new Represents(Represents.Kind.STATE, "UZB", "Uzbekistan"),
            new Locked<>(new byte[] {1}),
            "identity",
            "document",
            NOW.plus(Duration.ofHours(72)))
        .receive(NOW)
        .orThrow();
  }

  static VettingCase checked(Check... found) {
    return received().screened(List.of(found)).orThrow();
  }

  static VettingCase queued(Check... found) {
    return checked(found).queue(NOW).orThrow();
  }

  static VettingCase claimed(Officer officer) {
    return queued().claim(officer, NOW).orThrow();
  }

  static VettingCase proposed(Officer officer, Verdict verdict) {
    var claimed = claimed(officer);
    return FourEyes.propose(claimed, officer, wish(verdict, claimed.version()), NOW).orThrow();
  }

  static FourEyes.Wish wish(Verdict verdict, long version) {
    var conditions =
        verdict == Verdict.CLEAR_WITH_CONDITIONS
            ? new Locked<Decision.Conditions>(new byte[] {2})
            : null;
    return new FourEyes.Wish(verdict, ReasonCode.OTHER, conditions, null, version);
  }

  static VettingCase decided(Verdict verdict) {
    return confirmed(proposed(ANNA, verdict)).orThrow();
  }

  static Outcome<VettingCase> confirmed(VettingCase proposed) {
    return FourEyes.confirm(proposed, SAIDA, proposed.version(), null, NOW);
  }

  /// A case in the stage of that name; `Held` by Boris, `Claimed` by Anna, `Lapsed` by Anna long
  /// ago.
  static VettingCase in(String stage) {
    return switch (stage) {
      case "Received" -> received();
      case "AutoChecked" -> checked();
      case "Queued" -> queued();
      case "Claimed" -> claimed(ANNA);
      case "Held" -> claimed(BORIS);
      case "Lapsed" -> queued().claim(ANNA, NOW.minus(VettingCase.LEASE)).orThrow();
      case "SecondReview" -> proposed(BORIS, Verdict.CLEAR);
      case "Cleared" -> decided(Verdict.CLEAR);
      case "Conditional" -> decided(Verdict.CLEAR_WITH_CONDITIONS);
      case "Refused" -> decided(Verdict.REFUSE);
      case "Closed" -> queued().close(NOW).orThrow();
      default -> throw new IllegalArgumentException(stage);
    };
  }
}
