package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.HitJudged;
import org.darvoza.accreditation.cases.CaseFact.HitsFound;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.ListHit.Judgement;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.Actor.Officer;

/// What the lists say about a person, and what officers say to it.
final class Hits {

  private Hits() {}

  /// A judgement stays as long as the pair is the same. A new strong hit re-opens what was decided;
  /// that the person is looked at again is not visible to him.
  static Outcome<VettingCase> rescreened(VettingCase vetted, List<ListHit> found, Instant now) {
    if (vetted.stage() instanceof Closed) {
      return VettingCase.refused(Refusal.CLOSED);
    }
    var hits = found.stream().map(hit -> remembered(vetted, hit)).toList();
    if (same(hits, vetted.hits())) {
      return VettingCase.refused(Refusal.NOTHING_NEW);
    }
    var fact = new HitsFound(hits.stream().map(HitsFound.Entry::of).toList());
    var draft = new Draft(vetted).hits(hits);
    boolean alarming = hits.stream().filter(ListHit::open).anyMatch(hit -> !knew(vetted, hit));
    if (!alarming) {
      return draft.to(vetted.stage(), fact);
    }
    return switch (vetted.stage()) {
      case Cleared _, ClearedWithConditions _ ->
          draft
              .mark(Mark.REOPENED)
              .mark(Mark.LIST_HIT)
              .to(new Queued(), new CaseReopened(vetted.registrationId(), false, now));
      case Received _, AutoChecked _, Queued _, Claimed _, SecondReview _ ->
          draft.mark(Mark.LIST_HIT).to(vetted.stage(), fact);
      case WaitingApplicant _, WaitingAgency _, OnHold _ ->
          draft.mark(Mark.LIST_HIT).to(vetted.stage(), fact);
      // Stands where it stands; what was granted is looked at again when the suspension ends.
      case Refused _, Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ ->
          draft.mark(Mark.LIST_HIT).to(vetted.stage(), fact);
      case Appealed _, Upheld _, Lapsed _, Closed _ ->
          draft.mark(Mark.LIST_HIT).to(vetted.stage(), fact);
    };
  }

  private static ListHit remembered(VettingCase vetted, ListHit hit) {
    return vetted.hits().stream()
        .filter(hit::samePair)
        .findFirst()
        .map(before -> hit.judged(before.judgement()))
        .orElse(hit);
  }

  private static boolean knew(VettingCase vetted, ListHit hit) {
    return vetted.hits().stream().anyMatch(before -> before.open() && before.samePair(hit));
  }

  /// Locked anew, the same explanation looks different: what counts is the pair, its band and
  /// score.
  private static boolean same(List<ListHit> found, List<ListHit> known) {
    return keys(found).equals(keys(known));
  }

  private record Key(String list, String entryId, String digest, Object band, double score) {}

  private static Set<Key> keys(List<ListHit> hits) {
    return hits.stream()
        .map(hit -> new Key(hit.list(), hit.entryId(), hit.entryDigest(), hit.band(), hit.score()))
        .collect(Collectors.toSet());
  }

  static Outcome<VettingCase> judge(
      VettingCase vetted,
      String list,
      String entryId,
      boolean samePerson,
      Officer officer,
      long version,
      Instant now) {
    return vetted.whileHeld(
        officer,
        version,
        now,
        () -> {
          var judged = vetted.hits().stream().filter(hit -> hit.is(list, entryId)).findFirst();
          if (judged.isEmpty()) {
            return VettingCase.refused(Refusal.UNKNOWN_HIT);
          }
          var said = new Judgement(samePerson, officer.username(), now);
          var hits =
              vetted.hits().stream()
                  .map(hit -> hit.is(list, entryId) ? hit.judged(said) : hit)
                  .toList();
          return new Draft(vetted)
              .by(officer)
              .hits(hits)
              .to(
                  vetted.stage(),
                  new HitJudged(
                      list, entryId, judged.get().band(), samePerson, officer.username()));
        });
  }
}
