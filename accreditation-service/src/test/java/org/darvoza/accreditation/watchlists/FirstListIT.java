package org.darvoza.accreditation.watchlists;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.listing.ListVersion;
import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.accreditation.listing.Watchlists;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.screening.list.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The list that a house is tried out with, where a start was cut off. That a new house begins with
/// it, the journeys show.
@OnVettingRoom
class FirstListIT {

  private final WatchlistDesk desk;
  private final Watchlists watchlists;
  private final ListsInForce lists;
  private final Party self;

  @Autowired
  FirstListIT(WatchlistDesk desk, Watchlists watchlists, ListsInForce lists, Party self) {
    this.desk = desk;
    this.watchlists = watchlists;
    this.lists = lists;
    this.self = self;
  }

  private OptionalLong inForce() {
    return lists.refresh().lists().stream()
        .filter(list -> list.source() == Source.HOST)
        .mapToLong(ListsInForce.InForce::version)
        .findFirst();
  }

  @Test
  void one_that_was_brought_and_not_confirmed_takes_effect_at_the_next_start(@TempDir Path folder)
      throws Exception {
    var file =
        Files.write(folder.resolve("first.csv"), SampleLists.house("F1,Zhuvrekim Oblidaf,,"));
    long version = broughtAndCutOff(file);
    assertThat(inForce()).isNotEqualTo(OptionalLong.of(version));

    new FirstList(desk, watchlists, self, file.toString()).install();

    assertThat(inForce()).hasValue(version);
  }

  @Test
  void a_house_that_has_had_a_list_is_given_no_other(@TempDir Path folder) throws Exception {
    var file =
        Files.write(folder.resolve("first.csv"), SampleLists.house("F2,Zhuvrekim Oblidaf,,"));
    new FirstList(desk, watchlists, self, file.toString()).install();
    var before = inForce();
    assertThat(before).isPresent();

    new FirstList(desk, watchlists, self, file.toString()).install();

    assertThat(inForce()).isEqualTo(before);
  }

  private long broughtAndCutOff(Path file) throws Exception {
    try (var body = Files.newInputStream(file);
        var incoming = IncomingFile.receive(body)) {
      var brought = desk.bring(Source.HOST, incoming, true, new Actor.Automatic(self)).list();
      return brought.versions().stream().mapToLong(ListVersion::number).max().orElseThrow();
    }
  }
}
