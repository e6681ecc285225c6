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

  private DocumentLines() {}

  /// A place for a picture, whether it is filled or not. `askedAt`: the person was asked for it and
  /// has not answered.
  record Shown(DocumentKind kind, CaseView.@Nullable Document document, @Nullable Instant askedAt) {

    /// What is compared with the person is shown large.
    public boolean large() {
      return kind.provesIdentity();
    }

    /// A name for the words of the page.
    public String name() {
      return kind.name();
    }
  }

  /// `expected`: what the person's category hands in.
  static List<Shown> of(CaseView file, Collection<DocumentKind> expected) {
    return Stream.of(DocumentKind.values())
        .map(kind -> shown(kind, file))
        .filter(it -> it.document() != null || it.askedAt() != null || expected.contains(it.kind()))
        .toList();
  }

  private static Shown shown(DocumentKind kind, CaseView file) {
    var document = file.documents().stream().filter(it -> it.kind() == kind).findFirst();
    var asked = file.course().asked().contains(QUESTIONS.get(kind));
    return new Shown(kind, document.orElse(null), asked ? file.course().askedAt() : null);
  }
}
