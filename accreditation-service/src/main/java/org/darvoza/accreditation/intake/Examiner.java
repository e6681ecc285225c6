package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.Dossiers;
import org.darvoza.accreditation.cases.Dossiers.Opened;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases.OnDocument;
import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.accreditation.listing.ListsInForce.Snapshot;
import org.darvoza.accreditation.listing.Screenroom;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks at people by all rules and all lists. What fails on the way is said to the officers as a
/// finding: it must not keep anybody out of the queue, nor pass for a clean one.
@Component
class Examiner {

  private static final Logger log = LoggerFactory.getLogger(Examiner.class);

  private final Tracing tracing;
  private final Dossiers dossiers;
  private final ListsInForce lists;
  private final RuleBook rules = RuleBook.current();

  Examiner(Tracing tracing, Dossiers dossiers, ListsInForce lists) {
    this.tracing = tracing;
    this.dossiers = dossiers;
    this.lists = lists;
  }

  /// What was found about one, and the other cases on his document.
  record Findings(
      VettingCase received, List<OnDocument> others, List<Check> checks, List<ListHit> hits) {}

  /// By the lists in force at this very moment, whatever this instance had noticed before.
  List<Findings> examine(List<VettingCase> batch, Instant now) {
    var snapshot = lists.refresh();
    var opened =
        dossiers.open(
            batch.stream().collect(Collectors.toMap(VettingCase::id, VettingCase::dossier)));
    var trail = tracing.of(batch, opened, snapshot, now);
    return batch.stream()
        .map(
            received -> {
              var others = List.copyOf(trail.others(received));
              var person = opened.get(received.id());
              return person == null
                  ? new Findings(received, others, List.of(failed("Dossier")), List.of())
                  : examine(
                      new Findings(
                          received,
                          others,
                          rules.screen(trail.candidate(received, person.dossier())),
                          List.of()),
                      person,
                      snapshot,
                      now);
            })
        .toList();
  }

  private static Findings examine(Findings byRules, Opened person, Snapshot snapshot, Instant now) {
    var received = byRules.received();
    try {
      var hits = Screenroom.search(snapshot, received.id(), person.dossier(), person.keys());
      return with(byRules, Screenroom.check(snapshot, now), hits);
    } catch (RuntimeException e) {
      log.error("A search of the lists failed: {}", e.getClass().getName());
      return with(byRules, failed(Screenroom.RULE), List.of());
    }
  }

  private static Findings with(Findings byRules, Check check, List<ListHit> hits) {
    var checks = Stream.concat(byRules.checks().stream(), Stream.of(check)).toList();
    return new Findings(byRules.received(), byRules.others(), checks, hits);
  }

  private static Check failed(String rule) {
    return new Check(rule, Check.Result.FLAGGED, Check.Severity.AMBER, "RULE_FAILED", Map.of());
  }
}
