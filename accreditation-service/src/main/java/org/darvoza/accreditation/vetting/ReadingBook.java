package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;

/// Who has read one case: each reading is an entry of this book's own chain in the ledger, so that
/// none can be taken out again. Apart from the case, since reading it does not change it.
record ReadingBook(String id, long version) implements Aggregate {

  static final String COLLECTION = "reading_books";

  /// `parts`: what was shown; by whom, the entry itself says.
  record CaseRead(long caseVersion, List<String> parts) {}

  static String idOf(String caseId) {
    return "reads-" + caseId;
  }

  static Outcome<ReadingBook> add(Optional<ReadingBook> present, String caseId, CaseRead read) {
    long version = present.map(ReadingBook::version).orElse(0L) + 1;
    return new Changed<>(new ReadingBook(idOf(caseId), version), read);
  }
}
