package org.darvoza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.GatewayUnderTest.StandIns;
import org.darvoza.gateway.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@GatewayUnderTest
@Timeout(30)
class LiveIT {

  private static final String LIVE = "/vetting/live";

  private final int port;
  private final MongoDatabaseFactory mongo;

  @Autowired
  LiveIT(@LocalServerPort int port, MongoDatabaseFactory mongo) {
    this.port = port;
    this.mongo = mongo;
  }

  @Test
  void each_event_passes_at_once() throws Exception {
    var officer = StaffMember.signedIn(port, "officer1");
    StandIns.ACCREDITATION.say("retry: 1000\n\n");
    var stream = officer.browser().stream(LIVE, "Last-Event-ID", "run-7");

    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store");
    var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    assertThat(lines.readLine()).isEqualTo("retry: 1000");
    for (int i = 0; i < 5; i++) {
      var said = System.nanoTime();
      StandIns.ACCREDITATION.say("data: " + i + "\n\n");
      assertThat(lines.readLine()).isEmpty();
      assertThat(lines.readLine()).isEqualTo("data: " + i);
      assertThat(Duration.ofNanos(System.nanoTime() - said)).isLessThan(Duration.ofSeconds(10));
    }
    StandIns.ACCREDITATION.say("");
    assertThat(lines.lines().toList()).containsOnly("");

    var asked = StandIns.ACCREDITATION.lastAsked();
    assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    assertThat(asked.header("Last-Event-ID")).isEqualTo("run-7");
    assertThat(asked.header("Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0123456789abcdef-7, 0123456789abcdef-7", "run%0D%0AX:7, ''"})
  void a_window_goes_on_where_another_one_ended(String heard, String passed) throws Exception {
    var officer = StaffMember.signedIn(port, "officer1");
    StandIns.ACCREDITATION.say(":\n\n");
    StandIns.ACCREDITATION.say("");

    officer.browser().stream(LIVE + "?heard=" + heard).body().readAllBytes();

    assertThat(StandIns.ACCREDITATION.lastAsked().header("Last-Event-ID")).isEqualTo(passed);
  }

  @Test
  void it_is_for_the_vetting_room_alone() {
    var gate = StaffMember.signedIn(port, "gate");

    assertThat(new Browser(port).get(LIVE).statusCode()).isEqualTo(303);
    assertThat(gate.browser().get(LIVE).statusCode()).isEqualTo(403);
  }

  @Test
  void listening_does_not_keep_a_session_alive() throws Exception {
    var officer = StaffMember.signedIn(port, "supervisor");
    var longAgo = Date.from(Instant.now().minus(Duration.ofMinutes(20)));
    var mine = Filters.eq("username", "supervisor");
    var sessions = mongo.getMongoDatabase().getCollection("sessions");
    var _ = sessions.updateMany(mine, Updates.set("seenAt", longAgo));

    StandIns.ACCREDITATION.say(":\n\n");
    StandIns.ACCREDITATION.say("");
    officer.browser().stream(LIVE).body().readAllBytes();
    var _ = officer.browser().get("/vetting", "X-Background", "1");
    assertThat(sessions.find(mine).map(LiveIT::seenAt)).containsOnly(longAgo);

    var _ = officer.browser().get("/vetting");
    assertThat(sessions.find(mine).map(LiveIT::seenAt)).doesNotContain(longAgo);
  }

  private static Date seenAt(Document session) {
    return session.getDate("seenAt");
  }
}
