package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.vetting.FreeCases.Wish;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// A long queue and many officers: nobody gets what another got, the most urgent goes first. How
/// long it takes is printed, not judged, since it depends on the machine: `-Dqueue.cases=100000
/// -Dqueue.officers=50 -Dqueue.claims=10000` is the size promised. In a database of its own.
@OnVettingRoom
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "test.of=queue")
class QueueSpeedIT {

  private static final int CASES = Integer.getInteger("queue.cases", 2_000);
  private static final int OFFICERS = Integer.getInteger("queue.officers", 10);
  private static final int CLAIMS = Integer.getInteger("queue.claims", 400);
  private static final int PER_SECOND = Integer.getInteger("queue.rate", 100);
  private static final int FEW = Math.min(CLAIMS / 2, 500);

  private final VettingRoom room;
  private final ClaimDesk claims;
  private final VettingQueue queue;
  private final FreeCases free;
  private final SteppingClock clock;
  private final MongoTemplate mongo;

  private final List<VettingCase> given = Collections.synchronizedList(new ArrayList<>());
  private final Collection<String> byHttp = new ConcurrentLinkedQueue<>();

  @Autowired
  QueueSpeedIT(
      VettingRoom room,
      ClaimDesk claims,
      VettingQueue queue,
      FreeCases free,
      SteppingClock clock,
      MongoTemplate mongo) {
    this.room = room;
    this.claims = claims;
    this.queue = queue;
    this.free = free;
    this.clock = clock;
    this.mongo = mongo;
  }

  @BeforeAll
  void crowd() {
    var crowd = Crowd.of(room, mongo);
    crowd.queue(CASES, clock.instant());
    crowd.cleared(CASES / 4, clock.instant());
  }

  static List<Wish> wishes() {
    var security = Set.of(SECURITY_OFFICER);
    var screening = Set.of(SCREENING_OFFICER);
    var some = new Scope(Set.of(Category.MEDIA, Category.DRIVER), Set.of());
    var uzbek = new Scope(Set.of(), Set.of("UZB"));
    return List.of(
        new Wish(null, null, security, Scope.EVERYTHING),
        new Wish(null, null, screening, Scope.EVERYTHING),
        new Wish(Lane.RED, null, security, Scope.EVERYTHING),
        new Wish(Lane.GREEN, null, screening, Scope.EVERYTHING),
        new Wish(null, Category.DELEGATE, security, Scope.EVERYTHING),
        new Wish(Lane.AMBER, Category.DRIVER, security, Scope.EVERYTHING),
        new Wish(null, null, screening, some),
        new Wish(Lane.GREEN, Category.MEDIA, security, some),
        new Wish(Lane.RED, null, security, uzbek),
        new Wish(null, null, screening, uzbek));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void what_to_hand_out_is_read_from_one_index_in_its_order(Wish wish) {
    var plan = Plan.of(free.untaken(wish, 25), mongo);

    assertThat(plan.indexes()).containsExactly(wish.index());
    assertThat(plan.stages()).doesNotContain("SORT", "COLLSCAN");
    assertThat(plan.documents()).isLessThanOrEqualTo(25);
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void the_list_is_read_from_one_index_in_its_order(State state) {
    var filter = new QueueFilter(state, Lane.GREEN, null, null, null, null);
    for (var question : filter.questions(clock.instant())) {
      var plan =
          Plan.of(queue.query(question, officer(1), null, 50).with(Sort.by("dueAt", "_id")), mongo);

      assertThat(plan.indexes()).hasSize(1);
      assertThat(plan.stages()).doesNotContain("SORT", "COLLSCAN");
      assertThat(plan.documents()).isLessThanOrEqualTo(50);
    }
  }

  @Test
  void the_most_urgent_goes_first_and_never_to_two() throws Exception {
    System.out.printf("%,d cases, %d officers%n", CASES, OFFICERS);

    pages();
    handOut();

    var ids = Stream.concat(given.stream().map(VettingCase::id), byHttp.stream());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(given).hasSizeGreaterThanOrEqualTo(CLAIMS);
    mostUrgentFirst();
    acts();
    opened();
  }

  /// One after another the order is exact; together it is up to those who ask at the same moment.
  private void mostUrgentFirst() {
    var before = given.size();
    for (int i = 0; i < 20; i++) {
      given.add(claims.claimNext(null, null, officer(i)).orElseThrow());
    }
    var alone = given.subList(before, given.size()).stream().map(VettingCase::dueAt).toList();
    assertThat(alone).isSorted();
    var latest = alone.getLast();
    assertThat(given).allMatch(it -> !it.dueAt().isAfter(latest));
  }

  private void handOut() throws Exception {
    Measured.together("claim, one officer alone", 1, me -> take(me) && given.size() < FEW);
    Measured.together("claim, all at once", OFFICERS, me -> take(me) && given.size() < CLAIMS);
    Measured.atRate("claim, " + PER_SECOND + " a second", PER_SECOND, FEW, this::take);
    Measured.atRate("claim by HTTP, " + PER_SECOND + " a second", PER_SECOND, FEW, this::asked);
    var left = new AtomicInteger(FEW);
    Measured.together(
        "claim by HTTP, all at once", OFFICERS, me -> asked(me) && left.decrementAndGet() > 0);
  }

  private boolean take(int officer) {
    given.add(claims.claimNext(null, null, officer(officer)).orElseThrow());
    return true;
  }

  private boolean asked(int officer) {
    var answer = visitor(officer).post("/api/vetting/claims", Map.of());
    assertThat(answer.status()).isEqualTo(201);
    byHttp.add(answer.text("id"));
    return true;
  }

  private void acts() throws Exception {
    var held = new ConcurrentLinkedQueue<String>();
    Measured.together("claim a red one", 1, me -> held.add(red(me)) && held.size() < 5);
    var mine = new ArrayList<VettingCase>();
    for (int i = 0; i < FEW; i++) {
      mine.add(claims.claimNext(null, null, officer(i)).orElseThrow());
    }
    given.addAll(mine);
    act("renew", mine, "renewal", _ -> Map.of());
    act("propose", mine.subList(0, FEW / 2), "proposal", QueueSpeedIT::proposal);
    act("release", mine.subList(FEW / 2, FEW), "release", _ -> Map.of());
  }

  private String red(int officer) {
    return claims.claimNext(Lane.RED, null, officer(officer)).map(VettingCase::id).orElse("none");
  }

  private void act(
      String what,
      Collection<VettingCase> mine,
      String path,
      Function<VettingCase, Map<String, Object>> body)
      throws Exception {
    var todo = new ConcurrentLinkedQueue<>(mine);
    Measured.together(
        what + " by HTTP, all at once",
        OFFICERS,
        _ -> {
          var next = todo.poll();
          if (next == null) {
            return false;
          }
          var holder = next.stage().claimAt(clock.instant()).orElseThrow().officer();
          var address = "/api/vetting/cases/" + next.id() + "/" + path;
          var answer = room.as(holder, SECURITY_OFFICER).post(address, body.apply(next));
          assertThat(answer.status()).isEqualTo(200);
          return true;
        });
  }

  /// The holder has renewed once since.
  private static Map<String, Object> proposal(VettingCase held) {
    return Map.of("verdict", "CLEAR", "reasonCode", "NO_OBJECTION", "version", held.version() + 1);
  }

  private void pages() throws Exception {
    var paths =
        List.of(
            "/vetting",
            "/api/vetting/cases?state=QUEUED",
            "/api/vetting/cases?state=QUEUED&lane=RED",
            "/api/vetting/cases?category=MEDIA",
            "/api/vetting/cases",
            "/api/vetting/my-day",
            "/api/vetting/workload");
    for (var path : paths) {
      var left = new AtomicInteger(20);
      Measured.together("GET " + path, 1, me -> got(me, path) && left.decrementAndGet() > 0);
    }
  }

  private boolean got(int officer, String path) {
    assertThat(visitor(officer).get(path).status()).isEqualTo(200);
    return true;
  }

  private void opened() throws Exception {
    var real = room.arrives(SamplePeople.somebody());
    for (var path : List.of("/api/vetting/cases/", "/vetting/cases/")) {
      var left = new AtomicInteger(50);
      Measured.together(
          "GET " + path + "{id}", 1, me -> got(me, path + real.id()) && left.decrementAndGet() > 0);
    }
  }

  private VettingRoom.Visitor visitor(int officer) {
    return room.as(name(officer), SECURITY_OFFICER);
  }

  private static Officer officer(int number) {
    return new Officer(name(number), Set.of(SECURITY_OFFICER));
  }

  private static String name(int number) {
    return "officer" + number % OFFICERS;
  }
}
