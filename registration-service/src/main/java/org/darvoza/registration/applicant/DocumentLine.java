package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.register.Registration;
import org.jspecify.annotations.Nullable;

/// One kind of document on the status page. `wanted`: people of this category hand it in; others
/// may. `document` is null as long as there is none. `open`: one may be uploaded.
record DocumentLine(DocumentKind kind, boolean wanted, @Nullable Document document, boolean open) {

  private static final Set<DocumentKind> EVERYBODY =
      EnumSet.of(DocumentKind.PHOTO, DocumentKind.PASSPORT);

  public String code() {
    return kind.code();
  }

  public boolean isMissing() {
    return wanted && document == null && open;
  }

  public boolean isGood() {
    return document != null && document.broken().isEmpty();
  }

  public boolean isFaulted() {
    return document != null && !document.broken().isEmpty();
  }

  /// What the page offers: what is wanted, what officers ask for, what has come already, and what
  /// everybody may hand in; when nothing can be uploaded any more, only what has come.
  static List<DocumentLine> of(
      Registration registration, List<DocumentKind> wanted, Conference conference, Instant at) {
    boolean open = registration.isLive();
    return Stream.of(DocumentKind.values())
        .map(
            kind ->
                line(
                    registration,
                    kind,
                    wanted.contains(kind),
                    open && !registration.keeps(kind, conference, at)))
        .filter(
            line ->
                line.document != null || (open && (line.wanted || EVERYBODY.contains(line.kind))))
        .toList();
  }

  private static DocumentLine line(
      Registration registration, DocumentKind kind, boolean wanted, boolean open) {
    return new DocumentLine(
        kind,
        wanted || registration.isAskedFor(kind),
        registration.handedIn().of(kind).orElse(null),
        open);
  }
}
