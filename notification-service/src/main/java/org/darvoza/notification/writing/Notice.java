package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.LetterKind;
import org.jspecify.annotations.Nullable;

/// What is to be said: the kind of letter and what its wording depends on. `items`: what is asked
/// for. `time`: the moment the letter speaks of, be it a deadline, an end or that of a decision;
/// null where it speaks of none. `changed`: what the reader changed. `documents`: those not handed
/// in yet. `tally`: how a delegation stands, for its contact alone; null in all other letters.
public record Notice(
    LetterKind kind,
    boolean withConditions,
    List<InformationItem> items,
    @Nullable Instant time,
    List<FieldClass> changed,
    List<DocumentKind> documents,
    @Nullable Tally tally) {

  public Notice {
    items = items == null ? List.of() : List.copyOf(items);
    changed = changed == null ? List.of() : List.copyOf(changed);
    documents = documents == null ? List.of() : List.copyOf(documents);
  }

  public static Notice about(LetterKind kind, List<FieldClass> changed) {
    return new Notice(kind, false, List.of(), null, changed, List.of(), null);
  }

  public static Notice of(LetterKind kind) {
    return of(kind, null);
  }

  public static Notice of(LetterKind kind, @Nullable Instant time) {
    return new Notice(kind, false, List.of(), time, List.of(), List.of(), null);
  }

  public static Notice granted(boolean withConditions) {
    return new Notice(
        LetterKind.ACCREDITATION_GRANTED,
        withConditions,
        List.of(),
        null,
        List.of(),
        List.of(),
        null);
  }

  /// How a delegation stands, for its contact.
  public static Notice of(Tally tally) {
    return new Notice(
        LetterKind.DELEGATION_DIGEST, false, List.of(), null, List.of(), List.of(), tally);
  }

  /// What the reader is asked for until a moment.
  public static Notice asking(LetterKind kind, List<InformationItem> items, Instant deadline) {
    return new Notice(kind, false, items, deadline, List.of(), List.of(), null);
  }

  /// The same with the documents that have not come, and until when they may; the letter speaks of
  /// no time where nothing is missing.
  public Notice missing(List<DocumentKind> kinds, Optional<Instant> deadline) {
    return new Notice(
        kind,
        withConditions,
        items,
        kinds.isEmpty() ? null : deadline.orElse(null),
        changed,
        kinds,
        tally);
  }
}
