package org.darvoza.accreditation.watchlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import java.net.http.HttpRequest;
import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Answer;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.listing.ListRoom;
import org.darvoza.accreditation.listing.ListsInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Files that are no lists, or mean harm: refused in words, with the present list in force.
@OnVettingRoom
class HostileListsIT {

  private final VettingRoom room;
  private final ListsInForce lists;
  private final Visitor custodian;

  @Autowired
  HostileListsIT(VettingRoom room, ListsInForce lists) {
    this.room = room;
    this.lists = lists;
    this.custodian = room.as("custodian1", WATCHLIST_CUSTODIAN);
  }

  static Stream<Arguments> files() {
    var person = SampleLists.individual("ZZi.1", "Bodrufim", "Gaxhesjil");
    var good = new String(SampleLists.un(person), StandardCharsets.UTF_8);
    var doctype = "<!DOCTYPE CONSOLIDATED_LIST [%s]>";
    var laughs =
        "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">";
    return Stream.of(
        Arguments.of("empty", "un", ""),
        Arguments.of("torn", "un", good.substring(0, good.length() - 60)),
        Arguments.of("another format", "un", "<html><body>Sign in</body></html>"),
        Arguments.of("nobody", "un", new String(SampleLists.un(), StandardCharsets.UTF_8)),
        Arguments.of(
            "entities",
            "un",
            good.replaceFirst("\\?>", "?>" + doctype.formatted(laughs)).replace("Bodrufim", "&c;")),
        Arguments.of(
            "a file of the server",
            "un",
            good.replaceFirst(
                    "\\?>", "?>" + doctype.formatted("<!ENTITY f SYSTEM \"file:///etc/passwd\">"))
                .replace("Bodrufim", "&f;")),
        Arguments.of("empty", "host", ""),
        Arguments.of("another header", "host", "a,b,c\n1,2,3\n"),
        Arguments.of("header only", "host", "id,name\n"),
        Arguments.of("one endless line", "host", "id,name\n1,\"" + "x".repeat(20_000_000)),
        Arguments.of("nothing but faults", "host", "id,name\n" + ",\n".repeat(5_000)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("files")
  void it_is_refused_with_a_sentence(String what, String source, String file) {
    var before = lists.refresh().lists();

    var answer = bring(source, file.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(422);
    assertThat(answer.text("detail")).as(what).isNotBlank().doesNotContain("root:", "Exception");
    assertThat(lists.refresh().lists()).isEqualTo(before);
  }

  private Answer bring(String source, byte[] file) {
    return custodian.put(
        "/api/watchlists/" + source, source.equals("un") ? "application/xml" : "text/csv", file);
  }

  @Test
  void the_wrong_encoding_is_refused() {
    var latin1 = "id,name\n1,Müller\n".getBytes(StandardCharsets.ISO_8859_1);

    var answer = bring("host", latin1);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("detail")).contains("UTF-8");
  }

  /// A gigabyte of one line is not read to its end.
  @Test
  void more_than_a_hundred_megabytes_are_refused() {
    var body = HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(1_000_000_000));

    var status = tooLarge(body);

    assertThat(status).isIn(413, 0);
    assertThat(custodian.get("/api/watchlists").status()).isEqualTo(200);
  }

  /// The service may hang up while the rest is still being sent: that is seen as 0.
  private int tooLarge(HttpRequest.BodyPublisher body) {
    try {
      return custodian.put("/api/watchlists/host", "text/csv", body).status();
    } catch (UncheckedIOException hungUp) {
      return 0;
    }
  }

  private static final class Endless extends InputStream {
    private long left;

    Endless(long bytes) {
      this.left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int read = (int) Math.min(length, left);
      Arrays.fill(into, from, from + Math.max(0, read), (byte) 'x');
      left -= read;
      return read > 0 ? read : -1;
    }
  }

  @Test
  void a_list_in_force_outlives_all_of_them() {
    long version = ListRoom.inForce(room, SampleLists.house("H-1,Bodrufim Gaxhesjil,,"));

    assertThat(bring("host", new byte[0]).status()).isEqualTo(422);

    assertThat(lists.refresh().lists())
        .anySatisfy(list -> assertThat(list.version()).isEqualTo(version));
  }
}
