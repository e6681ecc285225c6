package org.darvoza.gateway.session;

import module java.base;

import org.darvoza.contracts.StaffRole;

/// A signed-in member of staff. `id` is a digest of the secret in his cookie: whoever reads the
/// database cannot take over a session.
public record StaffSession(String id, String username, Set<StaffRole> roles, String csrf) {

  @Override
  public String toString() {
    return "StaffSession[" + username + "]";
  }
}
