package org.darvoza.gateway.proof;

import module java.base;

import org.darvoza.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/// Solves puzzles as a client would, from what it was sent alone.
public final class Solver {

  private static final HexFormat HEX = HexFormat.of();

  private Solver() {}

  /// The puzzle as it came, in JSON; what a form or a header then carries.
  public static String solved(String puzzle) {
    var challenge = ContractJson.MAPPER.readTree(puzzle);
    var parameters = challenge.get("parameters");
    for (long counter = 0; ; counter++) {
      var key = key(parameters, counter);
      if (key.startsWith(parameters.get("keyPrefix").asString())) {
        return sent(challenge, counter, key);
      }
    }
  }

  static String key(JsonNode parameters, long counter) {
    return HEX.formatHex(
        KeyDerivation.key(
            HEX.parseHex(parameters.get("nonce").asString()),
            counter,
            HEX.parseHex(parameters.get("salt").asString()),
            parameters.get("cost").asInt()));
  }

  static String sent(JsonNode challenge, long counter, String key) {
    var payload =
        Map.of(
            "challenge",
            challenge,
            "solution",
            Map.of("counter", counter, "derivedKey", key, "time", 12.5));
    return Base64.getEncoder().encodeToString(ContractJson.write(payload));
  }
}
