package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.AddressWait;
import org.darvoza.accreditation.cases.Dossiers.Opened;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.cases.VettingCases.OnDocument;
import org.darvoza.accreditation.listing.ListsInForce.Snapshot;
import org.darvoza.accreditation.screening.Candidate;
import org.darvoza.accreditation.screening.Traces;
import org.darvoza.accreditation.screening.Traces.Crowd;
import org.darvoza.accreditation.screening.Traces.Recognized;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Dossier;
import org.darvoza.screening.list.LostDocuments;
import org.springframework.stereotype.Component;

/// Looks up what the house has met before, for many new cases at once.
@Component
class Tracing {

  /// Registrations from one network are counted over so long.
  private static final Duration DAY = Duration.ofHours(24);

  private final VettingCases cases;
  private final LostDocumentsFile lostDocuments;
  private final Conferences conferences;
  private final Recognizer recognizer;

  Tracing(
      VettingCases cases,
      LostDocumentsFile lostDocuments,
      Conferences conferences,
      Recognizer recognizer) {
    this.cases = cases;
    this.lostDocuments = lostDocuments;
    this.conferences = conferences;
    this.recognizer = recognizer;
  }

  Trail of(List<VettingCase> batch, Map<String, Opened> opened, Snapshot lists, Instant now) {
    var documents = batch.stream().map(VettingCase::documentIndex).toList();
    return new Trail(
        cases.liveOn(documents),
        cases.refusedOn(documents),
        recognizer.among(batch, opened, lists),
        lostDocuments.current(),
        now);
  }

  final class Trail {
    private final Map<String, List<OnDocument>> live;
    private final Map<String, List<OnDocument>> refused;
    private final Map<String, List<Recognized>> recognized;
    private final LostDocuments lost;
    private final Instant now;
    private final Map<String, Boolean> crowded = new HashMap<>();

    private Trail(
        Map<String, List<OnDocument>> live,
        Map<String, List<OnDocument>> refused,
        Map<String, List<Recognized>> recognized,
        LostDocuments lost,
        Instant now) {
      this.live = live;
      this.refused = refused;
      this.recognized = recognized;
      this.lost = lost;
      this.now = now;
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
              Optional.ofNullable(recognized.get(received.id())),
              lost.hold(document.issuingState(), document.number()),
              AddressWait.of(received, now),
              crowd(received));
      return new Candidate(
          conferences.require(received.conference()), received.category(), dossier, traces);
    }

    /// Each network of the batch is counted once.
    private Crowd crowd(VettingCase received) {
      var most = conferences.require(received.conference()).mostFromOneSource();
      var source = received.origin() == null ? null : received.origin().sourceIndex();
      if (source == null || most.isEmpty()) {
        return Crowd.UNKNOWN;
      }
      boolean many =
          crowded.computeIfAbsent(
              source, it -> cases.moreThan(most.getAsInt(), it, now.minus(DAY)));
      return many ? Crowd.MANY : Crowd.FEW;
    }

    private static List<String> references(List<OnDocument> cases) {
      return cases.stream().map(OnDocument::reference).toList();
    }
  }
}
