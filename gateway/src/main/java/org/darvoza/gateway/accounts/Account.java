package org.darvoza.gateway.accounts;

/// A member of staff as the gateway's own database knows him.
public record Account(Member member, String passwordHash) {

  /// Never the hash: it would end in a log.
  @Override
  public String toString() {
    return "Account[" + member + "]";
  }
}
