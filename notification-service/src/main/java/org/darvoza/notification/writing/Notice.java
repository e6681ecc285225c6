package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.LetterKind;
import org.jspecify.annotations.Nullable;

/// What is to be said: the kind of letter and what its wording depends on. `items`: what is asked
/// for. `time`: the moment the letter speaks of, be it a deadline, an end or that of a decision;
/// null where it speaks of none.
public record Notice(
    LetterKind kind, boolean withConditions, List<InformationItem> items, @Nullable Instant time) {

  public Notice {
    items = items == null ? List.of() : List.copyOf(items);
  }

  public static Notice of(LetterKind kind) {
    return of(kind, null);
  }

  public static Notice of(LetterKind kind, @Nullable Instant time) {
    return new Notice(kind, false, List.of(), time);
  }
}
