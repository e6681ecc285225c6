package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Course;
import org.darvoza.accreditation.cases.Decision;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents;

/// What is read of a case for its line: not the dossier, not the notes.
record Row(
    String id,
    long version,
    String reference,
    Category category,
    Represents delegation,
    Instant openedAt,
    Instant dueAt,
    Lane lane,
    List<Check> checks,
    List<ListHit> hits,
    Course course,
    Stage stage) {

  static Row of(VettingCase vetted) {
    return new Row(
        vetted.id(),
        vetted.version(),
        vetted.reference(),
        vetted.category(),
        vetted.delegation(),
        vetted.openedAt(),
        vetted.dueAt(),
        vetted.lane(),
        vetted.checks(),
        vetted.hits(),
        vetted.course(),
        vetted.stage());
  }

  VettingQueue.Item item(Instant now) {
    var flags = checks.stream().filter(Check::flagged).map(Check::code).toList();
    return new VettingQueue.Item(
        id,
        reference,
        stage.stateAt(now),
        lane,
        category,
        delegation,
        openedAt,
        dueAt,
        stage.claimAt(now).map(Stage.Claimed::officer).orElse(null),
        stage.claimAt(now).map(Stage.Claimed::until).orElse(null),
        stage.lastProposal().map(Decision.Proposal::proposer).orElse(null),
        stage.lastProposal().map(Decision.Proposal::verdict).orElse(null),
        flags.size() + (int) hits.stream().filter(ListHit::counts).count(),
        flags,
        course.marks(),
        stage.wakesAt(),
        version);
  }
}
