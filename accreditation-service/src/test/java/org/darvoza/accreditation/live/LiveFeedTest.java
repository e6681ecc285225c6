package org.darvoza.accreditation.live;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents;
import org.junit.jupiter.api.Test;

class LiveFeedTest {

  private static final Instant NOW = Instant.parse("2022-09-20T08:00:00Z");
  private static final Pattern ID = Pattern.compile("id: (\\S+)");

  private final LiveFeed feed =
      new LiveFeed(
          new LiveSettings(Duration.ofSeconds(50), Duration.ofSeconds(15), 2, 3, 4),
          Clock.fixed(NOW, ZoneOffset.UTC),
          new SimpleMeterRegistry());

  @Test
  void a_page_hears_what_changed_and_nothing_personal() throws Exception {
    var page = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    var _ = heard(page);

    feed.tell(change("c1", "UZB", new Stage.Claimed("anna", NOW.plusSeconds(900))));

    assertThat(heard(page))
        .contains("event: case")
        .contains("\"id\":\"c1\"", "\"state\":\"CLAIMED\"", "\"claimedBy\":\"anna\"")
        .contains("\"lane\":\"GREEN\"", "\"version\":7")
        .doesNotContain("UZB", "Uzbekistan", "DELEGATE");
  }

  @Test
  void a_lease_that_has_run_out_is_nobodys() throws Exception {
    var page = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    var _ = heard(page);

    feed.tell(change("c1", "UZB", new Stage.Claimed("anna", NOW.minusSeconds(1))));

    assertThat(heard(page)).contains("\"state\":\"QUEUED\"").doesNotContain("anna");
  }

  @Test
  void what_is_outside_an_officers_scope_is_not_told_to_him() throws Exception {
    var page = feed.listen(new Scope(Set.of(), Set.of("KAZ")), null).orElseThrow();
    var _ = heard(page);

    feed.tell(change("c1", "UZB", new Stage.Queued()));
    feed.tell(change("c2", "KAZ", new Stage.Queued()));

    assertThat(heard(page)).contains("\"c2\"");
  }

  @Test
  void a_page_that_comes_back_hears_what_it_missed() throws Exception {
    var before = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    var id = idOf(heard(before));
    before.close();
    feed.tell(change("c1", "UZB", new Stage.Queued()));
    feed.tell(change("c2", "UZB", new Stage.Queued()));

    var again = feed.listen(Scope.EVERYTHING, id).orElseThrow();

    assertThat(heard(again)).contains("\"c1\"");
    assertThat(heard(again)).contains("\"c2\"");
  }

  @Test
  void a_page_that_missed_too_much_or_comes_from_another_instance_loads_anew() throws Exception {
    var before = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    var id = idOf(heard(before));
    before.close();
    IntStream.range(0, 5).forEach(i -> feed.tell(change("c" + i, "UZB", new Stage.Queued())));

    assertThat(heard(feed.listen(Scope.EVERYTHING, id).orElseThrow())).contains("event: reload");
    assertThat(heard(feed.listen(Scope.EVERYTHING, "0123-1").orElseThrow()))
        .contains("event: reload");
  }

  @Test
  void after_a_gap_everybody_loads_anew_once() throws Exception {
    var page = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    var _ = heard(page);

    feed.gap();

    var reload = heard(page);
    assertThat(reload).contains("event: reload");
    page.close();
    var again = feed.listen(Scope.EVERYTHING, idOf(reload)).orElseThrow();
    assertThat(again.next(Duration.ofMillis(20))).isInstanceOf(Listener.Signal.Silence.class);
  }

  @Test
  void a_slow_page_is_dropped_and_leaves_its_place() throws Exception {
    var slow = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    var _ = feed.listen(Scope.EVERYTHING, null).orElseThrow();
    assertThat(feed.listen(Scope.EVERYTHING, null)).isEmpty();

    IntStream.range(0, 4).forEach(i -> feed.tell(change("c" + i, "UZB", new Stage.Queued())));

    assertThat(slow.next(Duration.ZERO)).isInstanceOf(Listener.Signal.End.class);
    assertThat(feed.listen(Scope.EVERYTHING, null)).isPresent();
  }

  private static CaseChange change(String id, String delegation, Stage stage) {
    var from = new Represents(Represents.Kind.STATE, delegation, "Uzbekistan");
    return new CaseChange(id, 7, Category.DELEGATE, from, Lane.GREEN, stage);
  }

  private static String heard(Listener page) throws InterruptedException {
    return ((Listener.Signal.Event) page.next(Duration.ofSeconds(1))).frame();
  }

  private static String idOf(String frame) {
    var id = ID.matcher(frame);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }
}
