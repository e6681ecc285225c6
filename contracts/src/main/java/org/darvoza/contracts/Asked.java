package org.darvoza.contracts;

/// Whether the people of a category are asked for a field. What DOMAIN.md calls conditional is
/// optional here: the condition is for an officer to judge.
public enum Asked {
  MANDATORY,
  OPTIONAL,
  NOT_ASKED
}
