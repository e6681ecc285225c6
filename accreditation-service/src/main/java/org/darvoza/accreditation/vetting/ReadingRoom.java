package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.cases.Sight;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.StaffRole;
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

  private final Ledger ledger;
  private final Store<ReadingBook> books;
  private final Vault vault;
  private final CaseViews views;
  private final Clock clock;

  ReadingRoom(Ledger ledger, MongoTemplate mongo, Vault vault, CaseViews views, Clock clock) {
    this.ledger = ledger;
    this.books = new Store<>(mongo, ReadingBook.class, ReadingBook.COLLECTION);
    this.vault = vault;
    this.views = views;
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
    record(vetted, reader, partsOf(vetted));
    var keys = vault.keysOf(Set.of(vetted.id()));
    var dossier = keys.open(vetted.id(), "dossier", vetted.dossier(), Dossier.class);
    return views.of(vetted, dossier, keys, reader);
  }

  private static List<String> partsOf(VettingCase vetted) {
    var parts = new ArrayList<>(List.of("IDENTITY"));
    if (!vetted.hits().isEmpty()) {
      parts.add("LIST_HITS");
    }
    if (vetted.checks().stream().anyMatch(check -> check.resemblance() != null)) {
      parts.add("RESEMBLANCES");
    }
    vetted.documents().provided().forEach(it -> parts.add(it.kind().name()));
    return parts;
  }

  /// For an agency that is asked about the person; it shows no more than these fields.
  public Dossier openForAgency(
      VettingCase vetted, Officer agency, List<AgencyRequest.Field> fields) {
    record(vetted, agency, fields.stream().map(Enum::name).toList());
    return vault
        .keysOf(Set.of(vetted.id()))
        .open(vetted.id(), "dossier", vetted.dossier(), Dossier.class);
  }

  private void record(VettingCase vetted, Officer reader, List<String> parts) {
    var read = new ReadingBook.CaseRead(vetted.version(), parts);
    var _ =
        ledger.record(
            new Step<>(
                reader,
                books,
                ReadingBook.idOf(vetted.id()),
                present -> ReadingBook.add(present, vetted.id(), read)));
  }

  List<CaseView.Moment> timeline(String id) {
    return views.timeline(id);
  }
}
