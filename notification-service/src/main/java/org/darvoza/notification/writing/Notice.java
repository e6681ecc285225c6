package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.LetterKind;
import org.jspecify.annotations.Nullable;

/// What is to be said: the kind of letter and what its wording depends on. `items`: what is asked
/// for. `time`: the moment the letter speaks of, be it a deadline, an end or that of a decision;
/// null where it speaks of none. `changed`: what the reader changed.
public record Notice(
    LetterKind kind,
    boolean withConditions,
    List<InformationItem> items,
    @Nullable Instant time,
    List<FieldClass> changed) {

  public Notice {
    items = items == null ? List.of() : List.copyOf(items);
    changed = changed == null ? List.of() : List.copyOf(changed);
  }

  public static Notice about(LetterKind kind, List<FieldClass> changed) {
    return new Notice(kind, false, List.of(), null, changed);
  }

  public static Notice of(LetterKind kind) {
    return of(kind, null);
  }

  public static Notice of(LetterKind kind, @Nullable Instant time) {
    return new Notice(kind, false, List.of(), time, List.of());
  }
}
