package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.stereotype.Component;

/// Where officers who ask for the next case at the same moment are served together: one look into
/// the queue, one transaction, each with an entry of his own. They would otherwise all reach for
/// the same case and meet in the database. That the hatches of two instances do not give away one
/// case is the ledger's.
@Component
class ClaimHatch {

  /// More at once would let the first wait for the last.
  private static final int TOGETHER = 25;

  private static final int ROUNDS = 5;

  private final CaseActs acts;
  private final FreeCases free;
  private final Clock clock;
  private final ReentrantLock hatch = new ReentrantLock();
  private final Queue<Asker> waiting = new ConcurrentLinkedQueue<>();

  ClaimHatch(CaseActs acts, FreeCases free, Clock clock) {
    this.acts = acts;
    this.free = free;
    this.clock = clock;
  }

  private record Asker(
      FreeCases.Wish wish, Officer officer, CompletableFuture<Optional<VettingCase>> answer) {}

  /// The most urgent case that fits and that nobody holds; empty when there is none.
  Optional<VettingCase> next(FreeCases.Wish wish, Officer officer) {
    var asker = new Asker(wish, officer, new CompletableFuture<>());
    waiting.add(asker);
    if (!hatch.isLocked()) {
      var _ = Thread.startVirtualThread(this::serveAll);
    }
    return asker.answer().join();
  }

  /// Whoever comes while the hatch is open is seen by the look that follows its closing.
  private void serveAll() {
    while (!waiting.isEmpty() && hatch.tryLock()) {
      try {
        serve(Stream.generate(waiting::poll).limit(TOGETHER).takeWhile(Objects::nonNull).toList());
      } finally {
        hatch.unlock();
      }
    }
  }

  private void serve(List<Asker> askers) {
    try {
      var left = askers;
      for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
        left = handOut(left);
      }
      left.forEach(asker -> asker.answer().complete(Optional.empty()));
    } catch (RuntimeException e) {
      askers.forEach(asker -> asker.answer().completeExceptionally(e));
    }
  }

  /// Who is left was too late: another instance, or somebody who took the case by its name.
  private List<Asker> handOut(List<Asker> askers) {
    var given = new LinkedHashMap<Asker, String>();
    askers.stream()
        .collect(Collectors.groupingBy(Asker::wish, LinkedHashMap::new, Collectors.toList()))
        .forEach((wish, alike) -> assign(wish, alike, given));
    askers.stream()
        .filter(asker -> !given.containsKey(asker))
        .forEach(asker -> asker.answer().complete(Optional.empty()));
    var outcomes = given.isEmpty() ? List.<Outcome<VettingCase>>of() : claimAll(given);
    var late = new ArrayList<Asker>();
    var outcome = outcomes.iterator();
    for (var asker : given.keySet()) {
      switch (outcome.next()) {
        case Outcome.Changed<VettingCase>(var claimed, var _) ->
            asker.answer().complete(Optional.of(claimed));
        case Outcome.Refused<VettingCase> _ -> late.add(asker);
      }
    }
    return late;
  }

  /// What one wish was given, another does not get: the limit has room for what is already gone.
  private void assign(FreeCases.Wish wish, List<Asker> alike, Map<Asker, String> given) {
    var gone = Set.copyOf(given.values());
    var ids =
        free.mostUrgent(wish, alike.size() + gone.size()).stream()
            .filter(id -> !gone.contains(id))
            .iterator();
    alike.stream().takeWhile(_ -> ids.hasNext()).forEach(asker -> given.put(asker, ids.next()));
  }

  private List<Outcome<VettingCase>> claimAll(Map<Asker, String> given) {
    var now = clock.instant();
    List<Step<VettingCase>> steps = new ArrayList<>();
    given.forEach(
        (asker, id) ->
            steps.add(acts.step(id, asker.officer(), it -> claim(it, asker.officer(), now))));
    return acts.askAll(steps);
  }

  /// Also refused to who holds it himself: he asked for another one.
  private static Outcome<VettingCase> claim(VettingCase vetted, Officer officer, Instant now) {
    return vetted.stage().stateAt(now) == State.CLAIMED
        ? new Outcome.Refused<>(Refusal.HELD_BY_ANOTHER_OFFICER)
        : vetted.claim(officer, now);
  }
}
