package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The two custodians at their doors: one brings a file, the other lets it take effect.
final class Watchlists implements AutoCloseable {

  /// What a fresh house begins with.
  static final Path INVENTED = Path.of("..", "watchlists", "invented-people.csv");

  private final Client first = Client.signedIn("custodian1");
  private final Client second = Client.signedIn("custodian2");

  Client.Answer bring(String source, String type, String file) {
    return first.upload("/api/watchlists/" + source, type, file);
  }

  Client.Answer bringBoth(String sdn, String alt) {
    return first.upload("/api/watchlists/ofac", Map.of("sdn", sdn, "alt", alt));
  }

  /// What was brought takes effect, and everybody alive has been looked at by it.
  void confirm(Client.Answer brought) {
    var before = Instant.now();
    sign(brought);
    soon().until(() -> finishedAfter(before));
  }

  /// What was brought takes effect; nobody has been looked at by it yet.
  void sign(Client.Answer brought) {
    assertThat(brought.status()).as(brought.body()).isEqualTo(202);
    assertThat(brought.json().get("state").asString()).isEqualTo("AWAITING_SECOND_CUSTODIAN");
    var path =
        "/api/watchlists/%s/versions/%d/confirmation"
            .formatted(brought.json().get("source").asString(), version(brought));
    assertThat(first.post(path, "{}").status()).as("by who brought it").isEqualTo(403);
    var confirmed = second.post(path, "{}");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }

  private static long version(Client.Answer brought) {
    return brought.json().get("version").asLong();
  }

  private boolean finishedAfter(Instant moment) {
    var progress = overview().path("rescreening");
    return progress.has("finishedAt")
        && Instant.parse(progress.get("startedAt").asString()).isAfter(moment);
  }

  /// The version in force, or null where there is none.
  @Nullable JsonNode inForce(String source) {
    return overview()
        .get("lists")
        .valueStream()
        .filter(list -> list.get("source").asString().equals(source))
        .map(list -> list.get("inForce"))
        .findFirst()
        .orElse(null);
  }

  private JsonNode overview() {
    return first.get("/api/watchlists").json();
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
