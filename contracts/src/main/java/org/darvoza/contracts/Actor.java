package org.darvoza.contracts;

import module java.base;

/// Who did it, as the ledger remembers: the applicant, a named member of staff, or a service by
/// itself.
public sealed interface Actor {

  record Applicant() implements Actor {}

  record Officer(String username, Set<StaffRole> roles) implements Actor {
    public Officer {
      roles = Set.copyOf(roles);
    }

    public boolean has(StaffRole role) {
      return roles.contains(role);
    }
  }

  record Automatic(Party service) implements Actor {}

  /// One word for the ledger: `applicant`, `officer:officer1`, `automatic:registration-service`.
  default String code() {
    return switch (this) {
      case Applicant _ -> "applicant";
      case Officer officer -> "officer:" + officer.username();
      case Automatic automatic -> "automatic:" + automatic.service().serviceName();
    };
  }
}
