package org.darvoza.accreditation.vetting;

import module java.base;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.darvoza.accreditation.cases.Decision;
import org.darvoza.accreditation.cases.Decision.Conditions;
import org.darvoza.accreditation.cases.Documents.Provided;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.ListHit.Shown;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.CheckWords;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Dossier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// Makes the view of an opened case.
@Component
class CaseViews {

  private final MongoTemplate mongo;
  private final CheckWords words;
  private final ViewingPasses passes;
  private final OtherCases others;
  private final Clock clock;

  CaseViews(
      MongoTemplate mongo, CheckWords words, ViewingPasses passes, OtherCases others, Clock clock) {
    this.mongo = mongo;
    this.words = words;
    this.passes = passes;
    this.others = others;
    this.clock = clock;
  }

  CaseView of(VettingCase vetted, Dossier dossier, Vault.Keys keys, Officer reader) {
    var now = clock.instant();
    var claim = vetted.stage().claimAt(now);
    return new CaseView(
        vetted.id(),
        vetted.reference(),
        vetted.conference(),
        vetted.stage().stateAt(now),
        vetted.lane(),
        vetted.category(),
        vetted.delegation(),
        vetted.openedAt(),
        vetted.dueAt(),
        claim.map(Stage.Claimed::officer).orElse(null),
        claim.map(Stage.Claimed::until).orElse(null),
        vetted.version(),
        dossier.person(),
        dossier.travelDocument(),
        vetted.documents().provided().stream().map(it -> document(vetted, it, reader)).toList(),
        dossier.position(),
        dossier.travel(),
        dossier.declarations(),
        vetted.checks(),
        hits(vetted, keys, reader),
        vetted.stage().lastProposal().map(it -> proposed(vetted, it, keys)).orElse(null),
        vetted.notes().stream().map(note -> note(vetted, note, keys)).toList(),
        timeline(vetted.id()),
        CourseView.of(vetted, keys),
        DossierChanges.of(vetted, dossier, keys));
  }

  private CaseView.Document document(VettingCase vetted, Provided provided, Officer reader) {
    return new CaseView.Document(
        provided.kind(),
        provided.sha256(),
        provided.bytes(),
        provided.width(),
        provided.height(),
        provided.broken(),
        provided.at(),
        passes.address(vetted.id(), provided, reader));
  }

  private List<CaseView.Hit> hits(VettingCase vetted, Vault.Keys keys, Officer reader) {
    var listed =
        vetted.hits().stream()
            .map(
                hit ->
                    listed(hit, keys.open(vetted.id(), ListHit.SHOWN, hit.shown(), Shown.class)));
    var known = others.knownTo(reader, vetted, keys);
    var findings =
        vetted.checks().stream().filter(Check::flagged).map(check -> finding(check, known));
    return Stream.<CaseView.Hit>concat(listed, findings).toList();
  }

  private CaseView.Finding finding(Check check, OtherCases.Known known) {
    var sentence = words.finding(check, LocaleContextHolder.getLocale());
    return new CaseView.Finding(check.rule(), check.code(), List.of(sentence), known.of(check));
  }

  private static CaseView.ListedHit listed(ListHit hit, Shown shown) {
    return new CaseView.ListedHit(
        hit.list(),
        hit.entryId(),
        hit.band(),
        hit.score(),
        shown.name(),
        shown.explanation(),
        hit.judgement());
  }

  private static CaseView.Proposed proposed(
      VettingCase vetted, Decision.Proposal proposal, Vault.Keys keys) {
    var conditions =
        proposal.conditions() == null
            ? List.<String>of()
            : keys.open(
                    vetted.id(), DecisionDesk.CONDITIONS, proposal.conditions(), Conditions.class)
                .lines();
    var decision = vetted.stage().decided();
    return new CaseView.Proposed(
        proposal.verdict(),
        proposal.reasonCode(),
        conditions,
        proposal.proposer(),
        proposal.at(),
        decision.map(Decision::confirmer).orElse(null),
        decision.map(Decision::at).orElse(null));
  }

  private static CaseView.Note note(VettingCase vetted, VettingCase.Note note, Vault.Keys keys) {
    var text = keys.open(vetted.id(), CaseActs.NOTE, note.text(), String.class);
    return new CaseView.Note(note.on(), note.by(), note.at(), text);
  }

  /// The latest first, as the ledger tells it.
  List<CaseView.Moment> timeline(String id) {
    var moments = new ArrayList<CaseView.Moment>();
    mongo
        .getCollection("ledger")
        .find(Filters.eq("aggregate", id))
        .projection(Projections.include("at", "type", "actor"))
        .sort(Sorts.descending("sequence"))
        .forEach(
            entry ->
                moments.add(
                    new CaseView.Moment(
                        entry.getDate("at").toInstant(),
                        entry.getString("type"),
                        entry.getString("actor"))));
    return moments;
  }
}
