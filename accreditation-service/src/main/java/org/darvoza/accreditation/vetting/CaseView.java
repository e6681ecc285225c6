package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Declaration;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.PictureRule;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.Travel;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Evidence;
import org.jspecify.annotations.Nullable;

/// A whole case, opened for one officer. Made only by the [ReadingRoom].
record CaseView(
    String id,
    String reference,
    String conference,
    State state,
    Lane lane,
    Category category,
    Represents delegation,
    Instant openedAt,
    Instant dueAt,
    @Nullable String claimedBy,
    @Nullable Instant claimedUntil,
    long version,
    Person identity,
    TravelDocument travelDocument,
    List<Document> documents,
    Position position,
    @Nullable Travel travel,
    List<Declaration> declarations,
    List<Check> checks,
    List<Hit> hits,
    @Nullable Proposed proposal,
    List<Note> notes,
    List<Moment> timeline,
    CourseView course,
    @Nullable Earlier earlier) {

  /// A picture, and where its reader sees it. `verdict`: what the first look at it found, empty if
  /// nothing.
  record Document(
      DocumentKind kind,
      String sha256,
      long bytes,
      int width,
      int height,
      List<PictureRule> verdict,
      Instant at,
      String view) {

    @Override
    public String toString() {
      return "Document[" + kind + "]";
    }
  }

  /// What speaks against a plain clearance.
  sealed interface Hit {}

  /// A check that points something out; its explanation is a sentence. `others`: the cases it
  /// names, as far as the reader may know of them.
  record Finding(String rule, String code, List<String> explanation, List<Other> others)
      implements Hit {}

  /// Another case, where it stands now, and, where it seems to be the same person's, word by word
  /// why.
  record Other(
      String reference,
      String id,
      State state,
      @Nullable Double score,
      List<Evidence> explanation) {

    @Override
    public String toString() {
      return "Other[" + reference + "]";
    }
  }

  /// An entry of a list that may be this person: word by word what speaks for and against it.
  record ListedHit(
      String list,
      String entryId,
      Band band,
      double score,
      String name,
      List<Evidence> explanation,
      ListHit.@Nullable Judgement judgement)
      implements Hit {

    @Override
    public String toString() {
      return "ListedHit[" + list + " " + entryId + "]";
    }
  }

  List<ListedHit> listHits() {
    return hits.stream().filter(ListedHit.class::isInstance).map(ListedHit.class::cast).toList();
  }

  Optional<Other> other(String reference) {
    return hits.stream()
        .filter(Finding.class::isInstance)
        .flatMap(hit -> ((Finding) hit).others().stream())
        .filter(other -> other.reference().equals(reference))
        .findFirst();
  }

  record Proposed(
      Verdict verdict,
      ReasonCode reasonCode,
      List<String> conditions,
      String proposer,
      Instant at,
      @Nullable String confirmer,
      @Nullable Instant decidedAt) {}

  /// What the applicant changed, and when he last did. `undid`: which decision counts no longer for
  /// it; null where none does.
  record Earlier(
      Instant replacedAt, @Nullable Standing undid, List<DossierChanges.Change> changes) {}

  record Note(VettingCase.Note.Act on, String by, Instant at, String text) {}

  /// One fact of the ledger: what happened, by its name there, and who did it.
  record Moment(Instant at, String what, String by) {}

  @Override
  public String toString() {
    return "CaseView[…]";
  }
}
