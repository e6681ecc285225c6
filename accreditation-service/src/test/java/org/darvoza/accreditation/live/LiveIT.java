package org.darvoza.accreditation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.GatewayToken;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnVettingRoom
class LiveIT {

  private final VettingRoom room;
  private final int port;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Autowired
  LiveIT(VettingRoom room, @LocalServerPort int port) {
    this.room = room;
    this.port = port;
  }

  @Test
  void a_claim_is_told_to_fifty_listening_pages() {
    var vetted = room.arrives(Samples.aSubmission());
    var pages = IntStream.range(0, 50).mapToObj(_ -> listen(Scope.EVERYTHING)).toList();
    pages.forEach(page -> await().atMost(Duration.ofSeconds(20)).until(page::opened));

    var began = System.nanoTime();
    var claimed =
        room.as("anna", StaffRole.SCREENING_OFFICER)
            .post("/api/vetting/cases/" + vetted.id() + "/claim", Map.of());

    assertThat(claimed.status()).isEqualTo(200);
    for (var page : pages) {
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> page.heard("\"id\":\"" + vetted.id() + "\",\"state\":\"CLAIMED\""));
    }
    System.out.printf(
        "a claim and fifty pages that heard of it: %d ms%n",
        Duration.ofNanos(System.nanoTime() - began).toMillis());
    pages.forEach(Page::leave);
  }

  @Test
  void a_page_outside_the_scope_hears_of_other_cases_only() {
    var hidden = listen(new Scope(Set.of(), Set.of("ZZZ")));
    var all = listen(Scope.EVERYTHING);
    await().atMost(Duration.ofSeconds(20)).until(() -> hidden.opened() && all.opened());

    var vetted = room.arrives(Samples.aSubmission());

    await().atMost(Duration.ofSeconds(20)).until(() -> all.heard(vetted.id()));
    assertThat(hidden.heard(vetted.id())).isFalse();
    hidden.leave();
    all.leave();
  }

  @Test
  void who_may_not_enter_the_vetting_room_hears_nothing() {
    assertThat(room.as("gate", StaffRole.GATE_CONTROLLER).get("/vetting/live").status())
        .isEqualTo(403);
  }

  private Page listen(Scope scope) {
    var officer = new Officer("listener", Set.of(StaffRole.SCREENING_OFFICER), scope);
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/vetting/live"))
            .header("Authorization", GatewayToken.bearer("accreditation-service", officer))
            .build();
    var page = new Page(new StringBuffer(), new AtomicReference<>());
    Thread.ofVirtual().start(() -> page.follow(http, request));
    return page;
  }

  private record Page(StringBuffer text, AtomicReference<InputStream> stream) {

    void follow(HttpClient http, HttpRequest request) {
      try {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        stream.set(answer.body());
        var lines =
            new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        lines.lines().forEach(line -> text.append(line).append('\n'));
      } catch (IOException | UncheckedIOException | InterruptedException e) {
        text.append("ended");
      }
    }

    boolean opened() {
      return heard("id: ");
    }

    boolean heard(String what) {
      return text.indexOf(what) >= 0;
    }

    void leave() {
      try {
        stream.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
