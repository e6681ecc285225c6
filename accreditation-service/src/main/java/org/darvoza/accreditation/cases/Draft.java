package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Course.Standing;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;

/// The next state of a case while an act puts it together: what is not mentioned stays as it was.
final class Draft {

  private final VettingCase from;
  private Instant dueAt;
  private List<Check> checks;
  private List<ListHit> hits;
  private Standing standing;
  private @Nullable Instant grantedAt;
  private int rounds;
  private final List<Note> notes;
  private final SequencedSet<String> people;
  private final SequencedSet<Mark> marks;
  private final List<Course.Reply> replies;
  private final List<AgencyRequest> requests;
  private final List<Suspension.Order> suspensions;
  private Course.@Nullable Earlier earlier;
  private @Nullable Amendment amendment;
  private @Nullable Origin origin;
  private Documents documents;

  Draft(VettingCase from) {
    this.from = from;
    this.dueAt = from.dueAt();
    this.checks = from.checks();
    this.hits = from.hits();
    this.origin = from.origin();
    this.documents = from.documents();
    this.notes = new ArrayList<>(from.notes());
    var course = from.course();
    this.standing = course.standing();
    this.grantedAt = course.grantedAt();
    this.rounds = course.rounds();
    this.people = new LinkedHashSet<>(course.people());
    this.marks = new LinkedHashSet<>(course.marks());
    this.replies = new ArrayList<>(course.replies());
    this.requests = new ArrayList<>(course.requests());
    this.suspensions = new ArrayList<>(course.suspensions());
    this.earlier = course.earlier();
  }

  Draft checks(List<Check> found) {
    checks = List.copyOf(found);
    return this;
  }

  Draft hits(List<ListHit> found) {
    hits = List.copyOf(found);
    return this;
  }

  /// Who acts has taken part in the case for good.
  Draft by(Officer officer) {
    people.add(officer.username());
    return this;
  }

  Draft note(@Nullable Note note) {
    if (note != null) {
      notes.add(note);
    }
    return this;
  }

  Draft mark(Mark mark) {
    marks.add(mark);
    return this;
  }

  /// What the person is told by this act; what was marked for the officers is done with.
  Draft told(Standing told, Instant at) {
    standing = told;
    grantedAt = told.granted() ? at : null;
    documents = told == Standing.NONE ? documents.undecided() : documents.decided();
    marks.clear();
    return this;
  }

  /// Decided as before: nothing is told, and what was marked for the officers is done with.
  Draft settled() {
    documents = documents.decided();
    marks.clear();
    return this;
  }

  /// The person was asked once more.
  Draft asked() {
    rounds++;
    return this;
  }

  Draft reply(Course.Reply reply) {
    replies.add(reply);
    return this;
  }

  /// A new request, or one of those before with its outcome.
  Draft request(AgencyRequest request) {
    requests.removeIf(earlier -> earlier.id().equals(request.id()));
    requests.add(request);
    return this;
  }

  Draft suspension(Suspension.Order order) {
    suspensions.add(order);
    return this;
  }

  /// The clock stood still for so long.
  Draft waited(Duration waited) {
    dueAt = waited.isNegative() ? dueAt : dueAt.plus(waited);
    return this;
  }

  Draft origin(Origin known) {
    origin = known;
    return this;
  }

  Draft document(Documents.Provided handedIn) {
    documents = documents.with(handedIn);
    return this;
  }

  /// What was said before is kept, for the officers to see both: from the last decision on, or from
  /// the beginning.
  Draft amended(Amendment amended, Instant at) {
    amendment = amended;
    var kept = decidedSince(earlier) ? null : earlier;
    earlier =
        kept == null
            ? new Course.Earlier(from.dossier(), at, from.category(), null)
            : new Course.Earlier(kept.dossier(), at, kept.category(), kept.undid());
    return this;
  }

  private boolean decidedSince(Course.@Nullable Earlier change) {
    return change != null
        && from.stage().decided().filter(it -> !it.at().isBefore(change.replacedAt())).isPresent();
  }

  /// What the person was told counts no longer for what he changed.
  Draft undone(Standing told, Instant at) {
    var _ = told(Standing.NONE, at);
    if (earlier != null && told != Standing.NONE) {
      earlier = new Course.Earlier(earlier.dossier(), at, earlier.category(), told);
    }
    return this;
  }

  /// Speaks against nobody: who has read the version before has read this one.
  Draft quietly() {
    origin =
        Objects.requireNonNullElseGet(origin, () -> Origin.known(from)).quietly(from.version());
    return this;
  }

  Outcome<VettingCase> to(Stage stage, Record fact) {
    var is = amendment == null ? Amendment.none(from) : amendment;
    var settled = Pictures.settled(AddressWait.settled(checks, origin), documents);
    return new Outcome.Changed<>(
        new VettingCase(
            from.id(),
            from.version() + 1,
            from.reference(),
            from.conference(),
            is.category(),
            is.delegation(),
            from.openedAt(),
            amendment == null ? dueAt : amendment.dueAt(),
            Lane.of(settled, hits),
            settled,
            hits,
            is.dossier(),
            is.identityHash(),
            is.documentIndex(),
            is.personIndexes(),
            List.copyOf(notes),
            course(),
            stage,
            wakesAt(stage, settled),
            origin,
            documents),
        fact);
  }

  private @Nullable Instant wakesAt(Stage stage, List<Check> settled) {
    return Stream.of(
            Optional.ofNullable(stage.wakesAt()),
            Optional.ofNullable(AddressWait.wakesAt(stage, settled, from.openedAt())))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Course course() {
    return new Course(
        standing,
        grantedAt,
        List.copyOf(people),
        List.copyOf(marks),
        rounds,
        List.copyOf(replies),
        List.copyOf(requests),
        List.copyOf(suspensions),
        earlier);
  }
}
