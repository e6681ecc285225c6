package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.notification.standing.Standing;
import org.jspecify.annotations.Nullable;

/// How a delegation stands, in numbers and naming nobody: its registrations by state, how many of
/// those still examined lack which document, from how many people an answer is awaited, and until
/// when the first of them is; null where none is.
public record Tally(
    String conference,
    DelegationId delegation,
    Map<Standing.State, Integer> states,
    Map<DocumentKind, Integer> missing,
    int answersAwaited,
    @Nullable Instant firstAnswerBy) {

  public Tally {
    states = states == null ? Map.of() : Map.copyOf(states);
    missing = missing == null ? Map.of() : Map.copyOf(missing);
  }

  public int total() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }
}
