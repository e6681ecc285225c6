package org.darvoza.notification.mail;

import module java.base;

import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.notification.journal.LeftOutcomes;
import org.darvoza.notification.journal.LeftOutcomes.Fate;
import org.darvoza.notification.mail.Dispatches.Dispatch;
import org.darvoza.notification.mail.Dispatches.Phase;
import org.darvoza.notification.smtp.Answer;
import org.darvoza.notification.smtp.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes up the letters of instances that are gone. Where their journal lies on this machine, it is
/// known at once what became of each letter. Where it does not, their leases must run out first:
/// what was only claimed is free again, what was being committed is in doubt.
final class Recovery {

  private static final Logger log = LoggerFactory.getLogger(Recovery.class);

  private final Path folder;
  private final Dispatches dispatches;
  private final OutTray tray;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Abandoned abandoned;

  Recovery(Path folder, Dispatches dispatches, OutTray tray, MeterRegistry meters, Clock clock) {
    this.folder = folder;
    this.dispatches = dispatches;
    this.tray = tray;
    this.meters = meters;
    this.clock = clock;
    this.abandoned = new Abandoned(dispatches.lease().dividedBy(8), System::nanoTime);
  }

  /// `inVain`: letters this instance claimed without knowing, and the numbers of those claims.
  void sweep(String ourselves, Map<String, Long> inVain) throws IOException {
    if (!inVain.isEmpty()) {
      dispatches.release(inVain);
    }
    var living = new HashSet<>(Set.of(ourselves));
    for (var owner : LeftOutcomes.ownersIn(folder)) {
      if (!takenUp(owner)) {
        living.add(owner);
      }
    }
    var expired = dispatches.expired().stream().filter(it -> !living.contains(it.owner())).toList();
    abandoned.among(expired).stream()
        .collect(Collectors.groupingBy(Dispatch::owner))
        .forEach((owner, letters) -> settle(owner, letters, _ -> new Fate.Unknown()));
  }

  /// The database was away: what is seen next says nothing yet.
  void lookedAway() {
    abandoned.lookedAway();
  }

  private boolean takenUp(String owner) throws IOException {
    try (var left = LeftOutcomes.takeOver(folder, owner).orElse(null)) {
      if (left == null) {
        return false;
      }
      settle(owner, dispatches.of(owner), left::fate);
      left.delete();
      return true;
    }
  }

  private void settle(String owner, List<Dispatch> left, Function<String, Fate> fate) {
    if (left.isEmpty()) {
      return;
    }
    var results =
        left.stream()
            .filter(dispatch -> dispatch.phase() == Phase.COMMITTING)
            .flatMap(dispatch -> result(dispatch.id(), fate.apply(dispatch.id())).stream())
            .toList();
    long doubtful = results.stream().filter(Result.InDoubt.class::isInstance).count();
    tray.record(results);
    results.forEach(result -> Recorder.count(result, meters));
    dispatches.release(left.stream().map(Dispatch::id).toList(), owner);
    log.info(
        "Took up {} letters of an instance that is gone: {} had been sent, {} are in doubt",
        left.size(),
        results.size() - doubtful,
        doubtful);
  }

  private Optional<Result> result(String letter, Fate fate) {
    return switch (fate) {
      case Fate.Accepted(int code, Instant at) ->
          Optional.of(new Result.Accepted(letter, at, new Answer(code, "")));
      case Fate.Unknown() -> Optional.of(new Result.InDoubt(letter, clock.instant(), true));
      case Fate.NotDelivered() -> Optional.empty();
    };
  }
}
