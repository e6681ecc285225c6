package org.darvoza.screening.match;

/// What a score asks of an officer.
public enum Band {
  /// A hit: an officer has to decide whether it is the same person.
  STRONG,
  /// For information, folded away.
  POSSIBLE
}
