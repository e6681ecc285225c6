package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.InformationItem;
import org.jspecify.annotations.Nullable;

/// The pictures of a case as its page shows them: those there are, and those that should be there.
final class DocumentLines {

  private static final Map<DocumentKind, InformationItem> QUESTIONS =
      Map.of(
          DocumentKind.PHOTO, InformationItem.PHOTO,
          DocumentKind.PASSPORT, InformationItem.PASSPORT_SCAN,
          DocumentKind.PRESS_CARD, InformationItem.PRESS_CARD,
          DocumentKind.ASSIGNMENT_LETTER, InformationItem.ASSIGNMENT_LETTER);

  private static final Set<DocumentKind> ALWAYS =
      EnumSet.of(DocumentKind.PHOTO, DocumentKind.PASSPORT);

  private DocumentLines() {}

  /// A place for a picture, whether it is filled or not. `askedAt`: the person was asked for it and
  /// has not answered.
  record Shown(DocumentKind kind, CaseView.@Nullable Document document, @Nullable Instant askedAt) {

    /// What every case has is compared with the person, and shown large.
    public boolean large() {
      return ALWAYS.contains(kind);
    }

    /// A name for the words of the page.
    public String name() {
      return kind.name();
    }
  }

  static List<Shown> of(CaseView file) {
    return Stream.of(DocumentKind.values())
        .map(kind -> shown(kind, file))
        .filter(it -> it.document() != null || it.askedAt() != null || ALWAYS.contains(it.kind()))
        .toList();
  }

  private static Shown shown(DocumentKind kind, CaseView file) {
    var document = file.documents().stream().filter(it -> it.kind() == kind).findFirst();
    var asked = file.course().asked().contains(QUESTIONS.get(kind));
    return new Shown(kind, document.orElse(null), asked ? file.course().askedAt() : null);
  }
}
