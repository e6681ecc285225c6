package org.darvoza.gateway.signin;

import module java.base;

import org.darvoza.contracts.StaffRole;

/// A member of staff as the gateway's own database knows him.
record Account(String username, String passwordHash, Set<StaffRole> roles) {

  Account {
    roles = Set.copyOf(roles);
  }

  /// Never the hash: it would end in a log.
  @Override
  public String toString() {
    return "Account[" + username + ", " + roles + "]";
  }
}
