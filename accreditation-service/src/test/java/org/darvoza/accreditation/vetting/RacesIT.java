package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.cases.Decision;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.LedgerAudit;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// Officers who reach for the same thing at the same moment, on a real database.
@OnVettingRoom
class RacesIT {

  private final VettingRoom room;
  private final ClaimDesk claims;
  private final DecisionDesk decisions;
  private final MongoDatabaseFactory mongo;

  @Autowired
  RacesIT(VettingRoom room, ClaimDesk claims, DecisionDesk decisions, MongoDatabaseFactory mongo) {
    this.room = room;
    this.claims = claims;
    this.decisions = decisions;
    this.mongo = mongo;
  }

  @Test
  void of_two_officers_who_reach_for_one_case_one_gets_it_200_times() throws Exception {
    for (var id : arrive(200, Category.VOLUNTEER)) {
      var answers =
          together(
              () -> claims.claim(id, screening("anna")) instanceof Changed<?>,
              () -> claims.claim(id, screening("boris")) instanceof Changed<?>);
      assertThat(answers).containsExactlyInAnyOrder(true, false);
    }
    assertThat(new LedgerAudit(mongo.getMongoDatabase()).walk().broken()).isEmpty();
  }

  @Test
  void a_proposal_is_decided_once_however_many_confirm_it_100_times() throws Exception {
    for (var id : arrive(100, Category.DRIVER)) {
      var version = proposed(id);
      var answers =
          together(
              () -> decisions.confirm(id, security("saida"), null, version) instanceof Changed<?>,
              () -> decisions.sendBack(id, security("timur"), null, version) instanceof Changed<?>,
              () -> decisions.confirm(id, security("anna"), null, version) instanceof Changed<?>);
      assertThat(answers.subList(0, 2)).containsExactlyInAnyOrder(true, false);
      assertThat(answers.get(2)).isFalse();
    }
  }

  @Test
  void the_next_case_goes_to_one_officer_only_and_the_most_urgent_first() throws Exception {
    var ids = new HashSet<>(arrive(40, Category.INTERPRETER));
    var given = new ConcurrentLinkedQueue<VettingCase>();

    var workers =
        Stream.of("anna", "boris", "saida", "timur")
            .map(name -> (Callable<Boolean>) () -> takeAll(screening(name), given))
            .toList();
    var _ = together(workers);

    assertThat(given.stream().map(VettingCase::id)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(claims.claimNext(null, Category.INTERPRETER, screening("anna"))).isEmpty();
  }

  private boolean takeAll(Officer officer, Collection<VettingCase> given) {
    for (var next = next(officer); next.isPresent(); next = next(officer)) {
      given.add(next.get());
    }
    return true;
  }

  private Optional<VettingCase> next(Officer officer) {
    return claims.claimNext(null, Category.INTERPRETER, officer);
  }

  private long proposed(String id) {
    var claimed = claims.claim(id, security("anna")).orThrow();
    var wish =
        new DecisionDesk.Proposed(
            Decision.Verdict.CLEAR, Decision.ReasonCode.OTHER, null, List.of(), claimed.version());
    return decisions.propose(id, security("anna"), wish).orThrow().version();
  }

  private List<String> arrive(int count, Category category) {
    var ids = Stream.generate(Samples::aRegistrationId).limit(count).toList();
    ids.forEach(id -> room.publish(room.received(id, SamplePeople.somebody(), category)));
    return ids.stream().map(id -> room.awaited(id, Stage.Queued.class).id()).toList();
  }

  private static Officer screening(String name) {
    return new Officer(name, Set.of(SCREENING_OFFICER));
  }

  private static Officer security(String name) {
    return new Officer(name, Set.of(SECURITY_OFFICER));
  }

  @SafeVarargs
  private static List<Boolean> together(Callable<Boolean>... acts) throws Exception {
    return together(List.of(acts));
  }

  private static List<Boolean> together(List<Callable<Boolean>> acts) throws Exception {
    var start = new CyclicBarrier(acts.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Boolean>();
      for (var running : threads.invokeAll(acts.stream().map(act -> atOnce(start, act)).toList())) {
        answers.add(running.get());
      }
      return answers;
    }
  }

  private static Callable<Boolean> atOnce(CyclicBarrier start, Callable<Boolean> act) {
    return () -> {
      var _ = start.await();
      return act.call();
    };
  }
}
