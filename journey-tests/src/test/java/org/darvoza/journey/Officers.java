package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import tools.jackson.databind.JsonNode;

/// The staff of the house at work on cases, each in a session of his own that begins when he is
/// first needed.
final class Officers implements AutoCloseable {

  private final Map<String, Client> sessions = new TreeMap<>();

  Client of(String name) {
    return sessions.computeIfAbsent(name, Client::signedIn);
  }

  void claim(String officer, Accepted delegate) {
    var answer = of(officer).post(path(delegate, "claim"), "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /// On the version that this officer sees.
  void act(String officer, Accepted delegate, String act, Map<String, Object> wish) {
    var body = new HashMap<>(wish);
    body.put("version", seen(officer, delegate).get("version").asLong());
    var answer = of(officer).post(path(delegate, act), body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
  }

  /// By officer1, for a second signature.
  void propose(Accepted delegate, String verdict, String reason, String note) {
    claim("officer1", delegate);
    act(
        "officer1",
        delegate,
        "proposal",
        Map.of("verdict", verdict, "reasonCode", reason, "note", note));
  }

  /// By officer1 and senior1.
  void decide(Accepted delegate, String verdict, String reason, String note) {
    propose(delegate, verdict, reason, note);
    act("senior1", delegate, "confirmation", Map.of("note", "agreed"));
  }

  JsonNode seen(String officer, Accepted delegate) {
    return of(officer).get("/api/vetting/cases/" + delegate.id()).json();
  }

  void awaitState(Accepted delegate, String state) {
    soon().until(() -> seen("senior2", delegate).path("state").asString(), state::equals);
  }

  private static String path(Accepted delegate, String act) {
    return "/api/vetting/cases/" + delegate.id() + "/" + act;
  }

  @Override
  public void close() {
    sessions.values().forEach(Client::close);
  }
}
