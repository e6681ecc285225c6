package org.darvoza.accreditation.vetting;

import module java.base;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.cases.Decision;
import org.darvoza.accreditation.cases.Decision.Conditions;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.cases.ListHit.Shown;
import org.darvoza.accreditation.cases.Sight;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.CheckWords;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.StaffRole;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Where a case is opened. Who opens it is written down first; if that fails, it stays closed.
@Component
public class ReadingRoom {

  private static final Set<StaffRole> READ_ALL =
      Set.of(
          StaffRole.SECURITY_OFFICER,
          StaffRole.SECURITY_SUPERVISOR,
          StaffRole.HEAD_OF_ACCREDITATION);

  private final MongoTemplate mongo;
  private final Vault vault;
  private final CheckWords words;
  private final Clock clock;

  ReadingRoom(MongoTemplate mongo, Vault vault, CheckWords words, Clock clock) {
    this.mongo = mongo;
    this.vault = vault;
    this.words = words;
    this.clock = clock;
  }

  /// A screening officer reads what he holds; those above him read every case, a reviewer those
  /// under appeal.
  boolean opensFor(VettingCase vetted, Officer reader) {
    boolean holder =
        vetted
            .stage()
            .claimAt(clock.instant())
            .filter(claim -> claim.officer().equals(reader.username()))
            .isPresent();
    return holder
        || READ_ALL.stream().anyMatch(reader::has)
        || Sight.reviews(vetted.stage(), reader);
  }

  CaseView open(VettingCase vetted, Officer reader) {
    if (!opensFor(vetted, reader)) {
      throw new AccessDeniedException("Only the holder and senior officers read a case");
    }
    recordReading(vetted, reader, vetted.hits().isEmpty() ? "IDENTITY" : "IDENTITY, LIST_HITS");
    var keys = vault.keysOf(Set.of(vetted.id()));
    var dossier = keys.open(vetted.id(), "dossier", vetted.dossier(), Dossier.class);
    return view(vetted, dossier, keys);
  }

  /// For an agency that is asked about the person; it shows no more than these fields.
  public Dossier openForAgency(
      VettingCase vetted, Officer agency, List<AgencyRequest.Field> fields) {
    recordReading(vetted, agency, "AGENCY " + fields);
    return vault
        .keysOf(Set.of(vetted.id()))
        .open(vetted.id(), "dossier", vetted.dossier(), Dossier.class);
  }

  /// Append-only for this service's database user.
  private void recordReading(VettingCase vetted, Officer reader, String fields) {
    var _ =
        mongo
            .getCollection("reads")
            .insertOne(
                new Document("who", reader.username())
                    .append("case", vetted.id())
                    .append("version", vetted.version())
                    .append("fields", fields)
                    .append("at", Date.from(clock.instant())));
  }

  private CaseView view(VettingCase vetted, Dossier dossier, Vault.Keys keys) {
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
        List.of(dossier.travelDocument()),
        dossier.position(),
        dossier.travel(),
        dossier.declarations(),
        vetted.checks(),
        vetted.checks().stream().filter(Check::flagged).map(this::hit).toList(),
        vetted.stage().lastProposal().map(it -> proposed(vetted, it, keys)).orElse(null),
        vetted.notes().stream().map(note -> note(vetted, note, keys)).toList(),
        timeline(vetted.id()),
        listHits(vetted, keys),
        CourseView.of(vetted, keys),
        DossierChanges.of(vetted, dossier, keys));
  }

  private CaseView.Hit hit(Check check) {
    var explanation = words.finding(check, LocaleContextHolder.getLocale());
    return new CaseView.Hit(check.rule(), check.code(), explanation);
  }

  private static List<CaseView.ListedHit> listHits(VettingCase vetted, Vault.Keys keys) {
    return vetted.hits().stream()
        .map(hit -> listHit(hit, keys.open(vetted.id(), ListHit.SHOWN, hit.shown(), Shown.class)))
        .toList();
  }

  private static CaseView.ListedHit listHit(ListHit hit, Shown shown) {
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
