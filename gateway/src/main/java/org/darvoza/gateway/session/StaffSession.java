package org.darvoza.gateway.session;

import org.darvoza.gateway.accounts.Member;

/// A signed-in member of staff. `id` is a digest of the secret in his cookie: whoever reads the
/// database cannot take over a session.
public record StaffSession(String id, Member member, String csrf) {

  @Override
  public String toString() {
    return "StaffSession[" + member.username() + "]";
  }
}
