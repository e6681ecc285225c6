package org.darvoza.registration.viewing;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;

/// Who has looked at the documents of one registration: each look is an entry of this book's own
/// chain in the ledger. Apart from the registration, since a look does not change it, and its
/// applicant is not to count them.
record LookBook(String id, long version) implements Aggregate {

  static final String COLLECTION = "document_looks";

  /// Which picture was shown; to whom and when, the entry itself says.
  record DocumentShown(DocumentKind kind, String sha256) {}

  static String idOf(RegistrationId id) {
    return "looks-" + id;
  }

  static Outcome<LookBook> add(Optional<LookBook> present, RegistrationId id, DocumentShown shown) {
    long version = present.map(LookBook::version).orElse(0L) + 1;
    return new Changed<>(new LookBook(idOf(id), version), shown);
  }
}
