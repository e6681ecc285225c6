package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest.Field;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
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
  static final Officer VERA = new Officer("vera", Set.of(StaffRole.SECURITY_SUPERVISOR));
  static final Officer HEAD = new Officer("head", Set.of(StaffRole.HEAD_OF_ACCREDITATION));
  static final Officer REVIEWER = new Officer("reviewer", Set.of(StaffRole.APPEALS_REVIEWER));
  static final Officer AGENCY = new Officer("agency", Set.of(StaffRole.EXTERNAL_AGENCY));
  static final Instant LATER = NOW.plus(Duration.ofDays(1));
  static final Check HIT = RuleBook.duplicateOf("DSH-00000-00000-0");

  private SampleCases() {}

  /// Each stage that [#in] knows.
  static final List<String> STAGES =
      List.of(
          "Received",
          "AutoChecked",
          "Queued",
          "Claimed",
          "Held",
          "Lapsed",
          "SecondReview",
          "Cleared",
          "Conditional",
          "Refused",
          "WaitingApplicant",
          "WaitingAgency",
          "OnHold",
          "Reopened",
          "Suspended",
          "ReinstateProposed",
          "RevokeProposed",
          "Revoked",
          "Appealed",
          "Upheld",
          "LapsedCase",
          "Closed");

  /// All but the one that nothing leads out of.
  static final List<String> ALIVE =
      STAGES.stream().filter(stage -> !stage.equals("Closed")).toList();

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
            Set.of(),
            NOW.plus(Duration.ofHours(72)),
            Origin.of(null))
        .receive(NOW)
        .orThrow();
  }

  static Documents.Provided passport(String sha256) {
    return document(DocumentKind.PASSPORT, sha256, NOW);
  }

  static Documents.Provided document(DocumentKind kind, String sha256, Instant at) {
    return new Documents.Provided(kind, sha256, 48_000, 1200, 850, List.of(), at);
  }

  /// As if the person had handed in a passport page at the beginning, before anybody decided.
  static VettingCase having(VettingCase bare) {
    var first = passport("first");
    var decided = bare.course().standing() != Course.Standing.NONE;
    return new VettingCase(
        bare.id(),
        bare.version(),
        bare.reference(),
        bare.conference(),
        bare.category(),
        bare.delegation(),
        bare.openedAt(),
        bare.dueAt(),
        bare.lane(),
        bare.checks(),
        bare.hits(),
        bare.dossier(),
        bare.identityHash(),
        bare.documentIndex(),
        bare.personIndexes(),
        bare.notes(),
        bare.course(),
        bare.stage(),
        bare.wakeAt(),
        bare.origin(),
        new Documents(List.of(first), decided ? List.of(first.sha256()) : List.of()));
  }

  /// The applicant changed fields of these classes; the address where letters go if one of them is
  /// CONTACT.
  static Amendment amendment(VettingCase vetted, FieldClass... classes) {
    var all = Set.of(classes);
    return new Amendment(
        vetted.category(),
        vetted.delegation(),
        new Locked<>(new byte[] {9}),
        "another",
        "document",
        Set.of(),
        NOW.plus(Duration.ofHours(96)),
        all,
        all.contains(FieldClass.CONTACT));
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
      case "WaitingApplicant" -> asked(claimed(BORIS));
      case "WaitingAgency" -> agencyAsked(claimed(BORIS));
      case "OnHold" ->
          Waiting.hold(claimed(BORIS), BORIS, OnHold.Reason.OTHER, NOW.plusSeconds(9), null, 4, NOW)
              .orThrow();
      case "Reopened" -> reopened();
      case "Suspended" -> suspended();
      case "ReinstateProposed" ->
          Suspension.proposeReinstatement(suspended(), VERA, null, suspended().version()).orThrow();
      case "RevokeProposed" -> revocationProposed();
      case "Revoked" ->
          Revocation.confirm(
                  revocationProposed(), HEAD, null, revocationProposed().version(), LATER)
              .orThrow();
      case "Appealed" -> appealed();
      case "Upheld" ->
          Appeal.decide(appealed(), REVIEWER, false, null, appealed().version(), LATER).orThrow();
      case "LapsedCase" -> Waiting.due(asked(claimed(BORIS)), LATER).orThrow();
      case "Closed" -> queued().close(NOW).orThrow();
      default -> throw new IllegalArgumentException(stage);
    };
  }

  static VettingCase asked(VettingCase claimed) {
    return Waiting.askApplicant(
            claimed,
            BORIS,
            List.of(InformationItem.PHOTO),
            NOW.plusSeconds(9),
            null,
            claimed.version(),
            NOW)
        .orThrow();
  }

  static VettingCase agencyAsked(VettingCase claimed) {
    var question = new Agencies.Question("agency", List.of(Field.NAME), NOW.plusSeconds(9));
    return Agencies.ask(claimed, BORIS, question, null, claimed.version(), NOW).orThrow();
  }

  static VettingCase reopened() {
    var decided = decided(Verdict.CLEAR);
    return Reopening.reopen(decided, SAIDA, null, decided.version(), NOW).orThrow();
  }

  static VettingCase suspended() {
    var decided = decided(Verdict.CLEAR);
    return Suspension.suspend(decided, VERA, order(), null, decided.version()).orThrow();
  }

  static Suspension.Order order() {
    return new Suspension.Order(
        Suspension.Ground.LIST_HIT, "vera", NOW, NOW.plus(Suspension.LONGEST));
  }

  static VettingCase revocationProposed() {
    var decided = decided(Verdict.CLEAR);
    return Revocation.propose(decided, VERA, motion(decided)).orThrow();
  }

  static Revocation.Motion motion(VettingCase vetted) {
    var text = new Locked<String>(new byte[] {4});
    return new Revocation.Motion(
        Revocation.Ground.CONDUCT,
        text,
        NOW.plusSeconds(60),
        text,
        "vera",
        LATER,
        vetted.version(),
        vetted.identityHash());
  }

  static VettingCase appealed() {
    return Appeal.lodged(decided(Verdict.REFUSE), new Locked<>(new byte[] {5}), NOW).orThrow();
  }
}
