package org.darvoza.gateway.edge;

import module java.base;

/// The network a client comes from, as coarsely as one house or office is told from another: 24
/// bits of an IPv4 address, 48 of an IPv6 one.
public final class ClientSource {

  private static final int IPV4_BYTES = 3;
  private static final int IPV6_BYTES = 6;

  private ClientSource() {}

  /// Empty for an address that is of this machine or of a private network: behind a proxy nobody
  /// told us of it is everybody's, and says nothing about anybody.
  public static Optional<String> of(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      return isPublic(parsed) ? Optional.of(network(parsed.getAddress())) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String network(byte[] address) {
    int bytes = address.length == 4 ? IPV4_BYTES : IPV6_BYTES;
    return HexFormat.of().formatHex(address, 0, bytes) + "/" + bytes * Byte.SIZE;
  }

  private static boolean isPublic(InetAddress address) {
    return !(address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || isShared(address.getAddress()));
  }

  /// Unique local IPv6 addresses (RFC 4193) and what carriers number inside (RFC 6598).
  private static boolean isShared(byte[] address) {
    int first = Byte.toUnsignedInt(address[0]);
    int second = Byte.toUnsignedInt(address[1]);
    return address.length == 4
        ? first == 100 && second >= 64 && second < 128
        : (first & 0xfe) == 0xfc;
  }
}
