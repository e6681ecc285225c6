package org.darvoza.accreditation.watchlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnVettingRoom
class WatchlistPagesIT {

  private static final String PATH = "/vetting/watchlists";

  private final VettingRoom room;
  private final Visitor one;
  private final Visitor other;

  @Autowired
  WatchlistPagesIT(VettingRoom room) {
    this.room = room;
    this.one = room.as("custodian1", WATCHLIST_CUSTODIAN);
    this.other = room.as("custodian2", WATCHLIST_CUSTODIAN);
  }

  private String brought(byte[] list) {
    var answer = one.upload("POST", PATH + "/host?lossIntended=true", Map.of("file", list));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  @Test
  void a_list_is_brought_read_and_confirmed_by_plain_forms() {
    var version = brought(SampleLists.house("P-1,Bodrufim Gaxhesjil,1950-01-01,NZL", ",,,"));

    for (var language : List.of("en", "ru", "tg")) {
      var page = other.reading(language).get(version);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).contains("P-1", "Bodrufim Gaxhesjil").doesNotContain("??");
      assertThat(other.reading(language).get(PATH).body()).contains(version).doesNotContain("??");
    }
    assertThat(one.get(version).body()).doesNotContain(version + "/confirmation");
    assertThat(one.submit(version + "/confirmation", Map.of()).status()).isEqualTo(403);

    var confirmed = other.submit(version + "/confirmation", Map.of());
    assertThat(confirmed.status()).isEqualTo(303);
    assertThat(other.submit(version + "/confirmation", Map.of()).status()).isEqualTo(409);
    assertThat(other.get(PATH + "?done=CONFIRMED").body()).contains("In force");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'stays in force', 'not well-formed XML, line 1.', A country is one of the three-letter",
    "ru, действует прежний перечень, 'нарушает правила XML, строка 1.', Страна указывается трёхбуквенным",
    "tg, рӯйхати пешина эътибор дорад, 'XML-ро вайрон мекунад, сатри 1.', Давлат бо рамзи сеҳарфии"
  })
  void what_is_wrong_with_a_file_is_said_in_the_readers_language(
      String language, String kept, String broken, String unread) {
    var reader = one.reading(language);

    var refused = reader.upload("POST", PATH + "/un", Map.of("file", new byte[] {'<'}));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains(kept, broken);

    var version =
        brought(
            SampleLists.house("P-1,Bodrufim Gaxhesjil,1950-01-01,ZZZ", "P-2,Bodrufim Gaxhesjil,,"));
    assertThat(reader.get(version).body()).contains(unread);
    var changes = other.get("/api/watchlists/host/versions/" + last(version) + "/changes");
    assertThat(changes.json().path("rejected").path(0).path("why").asString())
        .isEqualTo("a country is one of the three-letter codes of passports");
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void the_head_reads_and_does_not_act() {
    var head = room.as("head", HEAD_OF_ACCREDITATION);

    assertThat(head.get(PATH).status()).isEqualTo(200);
    assertThat(head.get(PATH).body()).doesNotContain("multipart/form-data");
    assertThat(head.upload("POST", PATH + "/un", Map.of("file", new byte[1])).status())
        .isEqualTo(403);
  }
}
