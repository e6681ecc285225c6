package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// Who did it, as the ledger remembers: the applicant, a named member of staff, or a service by
/// itself.
public sealed interface Actor {

  record Applicant() implements Actor {}

  record Officer(String username, Set<StaffRole> roles, Scope scope) implements Actor {
    public Officer {
      roles = Set.copyOf(roles);
    }

    /// An officer for everybody.
    public Officer(String username, Set<StaffRole> roles) {
      this(username, roles, Scope.EVERYTHING);
    }

    public boolean has(StaffRole role) {
      return roles.contains(role);
    }
  }

  record Automatic(Party service) implements Actor {}

  /// For whom an officer works: people of these categories and of these delegations (by code).
  /// Nothing named means all. Who has no delegation code is within no list of delegations.
  record Scope(Set<Category> categories, Set<String> delegations) {

    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of());

    public Scope {
      categories = Set.copyOf(categories);
      delegations = Set.copyOf(delegations);
    }

    public boolean covers(Category category, @Nullable String delegation) {
      return (categories.isEmpty() || categories.contains(category))
          && (delegations.isEmpty() || (delegation != null && delegations.contains(delegation)));
    }
  }

  /// One word for the ledger: `applicant`, `officer:officer1`, `automatic:registration-service`.
  default String code() {
    return switch (this) {
      case Applicant _ -> "applicant";
      case Officer officer -> "officer:" + officer.username();
      case Automatic automatic -> "automatic:" + automatic.service().serviceName();
    };
  }
}
