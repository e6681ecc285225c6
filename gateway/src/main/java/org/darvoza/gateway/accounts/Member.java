package org.darvoza.gateway.accounts;

import module java.base;

import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.StaffRole;

/// A member of staff: what he may do, and for whom.
public record Member(String username, Set<StaffRole> roles, Scope scope) {

  public Member {
    roles = Set.copyOf(roles);
  }
}
