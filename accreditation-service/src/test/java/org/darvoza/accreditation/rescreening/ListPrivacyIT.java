package org.darvoza.accreditation.rescreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.accreditation.listing.ListRoom;
import org.darvoza.accreditation.watchlists.SampleLists;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Marked words on a list and in a registration: they meet in the vetting room and come out of it
/// nowhere.
@OnVettingRoom
@ExtendWith(OutputCaptureExtension.class)
class ListPrivacyIT {

  private final VettingRoom room;
  private final VettingCases cases;
  private final MongoTemplate mongo;

  @Autowired
  ListPrivacyIT(VettingRoom room, VettingCases cases, MongoTemplate mongo) {
    this.room = room;
    this.cases = cases;
    this.mongo = mongo;
  }

  @Test
  void what_a_list_says_stays_in_the_vetting_room(CapturedOutput logs) {
    var listed = ListRoom.named("Qyzmarkedlist", "Wobmarkedlist");
    var vetted = room.arrives(listed);

    var _ = ListRoom.inForce(room, SampleLists.house(ListRoom.line("ZZMARKED-7", listed)));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(cases.require(vetted.id()).hits()).hasSize(1));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(TopicProbe.typesFor("accreditation.events", "watchlist-host"))
                    .contains("WatchlistPublished"));

    assertThat(published()).doesNotContainIgnoringCase("markedlist", "ZZMARKED-7");
    assertThat(stored()).doesNotContainIgnoringCase("markedlist");
    assertThat(logs.getAll()).doesNotContainIgnoringCase("markedlist", "ZZMARKED-7");
    var senior = room.as("senior1", SECURITY_OFFICER);
    assertThat(senior.get("/api/vetting/cases/" + vetted.id()).body())
        .contains("ZZMARKED-7", "Wobmarkedlist");
    assertThat(senior.get("/vetting/cases/" + vetted.id()).status()).isEqualTo(200);
  }

  private static String published() {
    return TopicProbe.read("accreditation.events").stream()
        .map(record -> new String(record.value(), StandardCharsets.UTF_8) + record.headers())
        .collect(Collectors.joining());
  }

  private String stored() {
    var stored = new StringBuilder();
    for (var collection : mongo.getDb().listCollectionNames()) {
      mongo.getCollection(collection).find().forEach(found -> stored.append(found.toJson()));
    }
    return stored.toString();
  }
}
