package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.cases.VettingCases.OnDocument;
import org.darvoza.accreditation.screening.Candidate;
import org.darvoza.accreditation.screening.Traces;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Dossier;
import org.darvoza.screening.list.LostDocuments;
import org.springframework.stereotype.Component;

/// Looks up what the house has met before, for many new cases at once.
@Component
class Tracing {

  private final VettingCases cases;
  private final LostDocumentsFile lostDocuments;
  private final Conferences conferences;

  Tracing(VettingCases cases, LostDocumentsFile lostDocuments, Conferences conferences) {
    this.cases = cases;
    this.lostDocuments = lostDocuments;
    this.conferences = conferences;
  }

  Trail of(List<VettingCase> batch) {
    var documents = batch.stream().map(VettingCase::documentIndex).toList();
    return new Trail(cases.liveOn(documents), cases.refusedOn(documents), lostDocuments.current());
  }

  final class Trail {
    private final Map<String, List<OnDocument>> live;
    private final Map<String, List<OnDocument>> refused;
    private final LostDocuments lost;

    private Trail(
        Map<String, List<OnDocument>> live,
        Map<String, List<OnDocument>> refused,
        LostDocuments lost) {
      this.live = live;
      this.refused = refused;
      this.lost = lost;
    }

    /// The other live cases on the same document.
    List<OnDocument> others(VettingCase received) {
      return live.getOrDefault(received.documentIndex(), List.of()).stream()
          .filter(other -> !other.id().equals(received.id()))
          .toList();
    }

    Candidate candidate(VettingCase received, Dossier dossier) {
      var document = dossier.travelDocument();
      var traces =
          new Traces(
              references(others(received)),
              references(refused.getOrDefault(received.documentIndex(), List.of())),
              lost.hold(document.issuingState(), document.number()));
      return new Candidate(
          conferences.require(received.conference()), received.category(), dossier, traces);
    }

    private static List<String> references(List<OnDocument> cases) {
      return cases.stream().map(OnDocument::reference).toList();
    }
  }
}
