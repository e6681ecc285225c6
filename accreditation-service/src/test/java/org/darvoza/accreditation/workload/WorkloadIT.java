package org.darvoza.accreditation.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.AUDITOR;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_SUPERVISOR;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Answer;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.vetting.VettingQueue;
import org.darvoza.accreditation.workload.Workload.Override;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A day's work in one category, and what is counted of it for whom.
@OnVettingRoom
class WorkloadIT {

  private static final Category OURS = Category.HEAD_OF_DELEGATION;

  private final VettingRoom room;
  private final WorkloadDesk workload;
  private final MyDayDesk days;
  private final SteppingClock clock;
  private final Visitor boris;
  private final Visitor senior;

  @Autowired
  WorkloadIT(VettingRoom room, WorkloadDesk workload, MyDayDesk days, SteppingClock clock) {
    this.room = room;
    this.workload = workload;
    this.days = days;
    this.clock = clock;
    this.boris = room.as("boris", SCREENING_OFFICER);
    this.senior = room.as("senior7", SECURITY_OFFICER);
  }

  @Test
  void what_was_done_in_a_day_is_counted_for_those_who_may_see_it() {
    var returned = refusalProposed();
    var _ = done(senior.post(at(returned, "return"), Map.of("version", version(returned))));
    assertThat(ids(day("boris").returned())).containsExactly(returned);
    assertThat(ids(day("senior7", SECURITY_OFFICER).sentBack())).containsExactly(returned);

    var again = claimed(returned);
    var _ = done(boris.post(at(returned, "renewal"), "{}"));
    clock.advance(Duration.ofSeconds(60));
    var _ = done(boris.post(at(again, "proposal"), proposal("CLEAR", again))); // one pair of eyes
    var toSign = refusalProposed();
    var waiting = claimed(room.arrives(SamplePeople.somebody(), OURS).id());
    var hold = Map.of("reasonCode", "OTHER", "reviewOn", "2030-01-01", "version", version(waiting));
    var _ = done(boris.post(at(waiting, "hold"), hold));
    var held = claimed(room.arrives(SamplePeople.somebody(), OURS).id());

    var mine = day("boris");
    assertThat(ids(mine.held())).containsExactly(held);
    assertThat(ids(mine.waiting())).containsExactly(waiting);
    assertThat(mine.waiting().getFirst().wakesAt()).isNotNull();
    assertThat(mine.toSign()).isEmpty();
    assertThat(mine.returned()).isEmpty();
    assertThat(mine.decided()).containsEntry(Verdict.CLEAR, 1L).containsEntry(Verdict.REFUSE, 0L);
    assertThat(mine.handlingSeconds()).isEqualTo(20);
    assertThat(ids(day("senior7", SECURITY_OFFICER).toSign())).containsExactly(toSign);

    var seen = workload.workload(officer("head", OURS, HEAD_OF_ACCREDITATION));
    assertThat(seen.backlog()).isEqualTo(3);
    assertThat(seen.categories()).containsExactly(new Workload.CategoryBacklog(OURS, 3));
    var green = seen.lanes().getFirst();
    assertThat(green.lane()).isEqualTo(Lane.GREEN);
    assertThat(green.waiting()).isEqualTo(1);
    assertThat(green.byAge()).containsEntry(Workload.Age.UNDER_A_DAY, 3L);
    assertThat(seen.throughput().lastHour()).isEqualTo(1);
    assertThat(seen.throughput().lastDayByLane()).containsEntry(Lane.GREEN, 1L);
    assertThat(seen.throughput().hours().getLast().arrived()).isEqualTo(4);
    assertThat(seen.forecast().kind()).isEqualTo(Forecast.Kind.UNKNOWN);
    assertThat(seen.leases()).hasSize(1).allMatch(lease -> lease.officer().equals("boris"));
    assertThat(seen.overrides())
        .containsExactly(
            new Workload.OfficerOverrides(
                "boris", Map.of(Override.ONE_PAIR_OF_EYES, 1L, Override.KEPT_ALIVE, 1L)),
            new Workload.OfficerOverrides("senior7", Map.of(Override.RETURNED, 1L)));

    var elsewhere = workload.workload(officer("head", Category.VIRTUAL, HEAD_OF_ACCREDITATION));
    assertThat(elsewhere.backlog()).isZero();
    assertThat(elsewhere.forecast().kind()).isEqualTo(Forecast.Kind.EMPTY);
    assertThat(elsewhere.overrides()).isEmpty();
    assertThat(elsewhere.leases()).isEmpty();
    var strange = days.of(officer("boris", Category.VIRTUAL, SCREENING_OFFICER));
    assertThat(strange.held()).isEmpty();
    assertThat(strange.waiting()).isEmpty();
    assertThat(strange.decidedInAll()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "tg"})
  void pages_speak_the_readers_language_and_name_no_person(String language) throws IOException {
    var submission = SamplePeople.somebody();
    var _ = claimed(room.arrives(submission, Category.MEDIA).id());
    var head = room.as("head", HEAD_OF_ACCREDITATION);

    for (var page :
        List.of(
            head.reading(language).get("/vetting/workload"),
            boris.reading(language).get("/vetting/my-day"),
            senior.reading(language).get("/vetting/my-day"))) {
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains("lang=\"" + language + "\"")
          .doesNotContain("??")
          .doesNotContainIgnoringCase(submission.person().familyName())
          .doesNotContainPattern("\\{\\d}");
      var name = page.body().contains("data-key=\"c, n\"") ? "my-day-" : "workload-";
      var folder = Files.createDirectories(Path.of("target", "pages"));
      var _ = Files.writeString(folder.resolve(name + language + ".html"), page.body());
    }
  }

  @Test
  void who_does_what_is_shown_to_those_who_lead() {
    var supervisor = room.as("vera", SECURITY_SUPERVISOR);

    assertThat(boris.get("/api/vetting/workload").json().has("overrides")).isFalse();
    assertThat(supervisor.get("/api/vetting/workload").json().path("overrides").isArray()).isTrue();
    assertThat(supervisor.get("/api/vetting/my-day").status()).isEqualTo(403);
    assertThat(boris.get("/api/vetting/my-day").status()).isEqualTo(200);
    assertThat(room.as("ada", AUDITOR).get("/api/vetting/workload").status()).isEqualTo(403);
  }

  private String refusalProposed() {
    var id = claimed(room.arrives(SamplePeople.somebody(), OURS).id());
    var _ = done(boris.post(at(id, "proposal"), proposal("REFUSE", id)));
    return id;
  }

  private String claimed(String id) {
    return done(boris.post(at(id, "claim"), "{}")).text("id");
  }

  private Map<String, Object> proposal(String verdict, String id) {
    return Map.of("verdict", verdict, "reasonCode", "OTHER", "version", version(id));
  }

  private long version(String id) {
    return senior.get("/api/vetting/cases/" + id).json().path("version").asLong();
  }

  private static String at(String id, String act) {
    return "/api/vetting/cases/" + id + "/" + act;
  }

  private static Answer done(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private MyDay day(String name) {
    return day(name, SCREENING_OFFICER);
  }

  private MyDay day(String name, StaffRole role) {
    return days.of(officer(name, OURS, role));
  }

  private static Officer officer(String name, Category category, StaffRole role) {
    return new Officer(name, Set.of(role), new Scope(Set.of(category), Set.of()));
  }

  private static List<String> ids(List<VettingQueue.Item> items) {
    return items.stream().map(VettingQueue.Item::id).toList();
  }
}
