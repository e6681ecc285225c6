package org.darvoza.gateway.edge;

import module java.base;

/// From where a request comes, as finely as it can be told apart: an IPv4 address, or the 64 bits
/// of an IPv6 address that a subscriber is given.
public record ClientNetwork(String value) {

  private static final int PREFIX_BYTES = 8;

  public static ClientNetwork of(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      return new ClientNetwork(
          parsed instanceof Inet6Address
              ? HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX_BYTES) + "::/64"
              : parsed.getHostAddress());
    } catch (IllegalArgumentException notAnAddress) {
      return new ClientNetwork("unknown");
    }
  }
}
