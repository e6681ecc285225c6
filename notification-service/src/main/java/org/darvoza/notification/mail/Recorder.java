package org.darvoza.notification.mail;

import module java.base;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.smtp.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Writes down what the clerks report, many at a time, and only then ends the work on those
/// letters. While the database is away it keeps trying; the journal knows as much as it does.
final class Recorder {

  private static final Logger log = LoggerFactory.getLogger(Recorder.class);
  private static final int AT_ONCE = 200;
  private static final Duration PAUSE = Duration.ofMillis(300);

  private sealed interface Report {
    record Outcome(Result result) implements Report {}

    /// Claimed, and given back as it was.
    record Untouched(String id) implements Report {}
  }

  private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
  private final Map<String, Long> inHand = new ConcurrentHashMap<>();
  private final OutTray tray;
  private final Dispatches dispatches;
  private final OutcomeJournal journal;
  private final MeterRegistry meters;
  private volatile boolean closing;

  Recorder(OutTray tray, Dispatches dispatches, OutcomeJournal journal, MeterRegistry meters) {
    this.tray = tray;
    this.dispatches = dispatches;
    this.journal = journal;
    this.meters = meters;
  }

  void inHand(Dispatches.Hand claimed) {
    claimed.letters().forEach(letter -> inHand.put(letter, claimed.number()));
  }

  /// The letters whose leases are to be kept.
  Set<String> inHand() {
    return Set.copyOf(inHand.keySet());
  }

  void report(Result result) {
    count(result, meters);
    reports.add(new Report.Outcome(result));
  }

  static void count(Result result, MeterRegistry meters) {
    meters.counter("darvoza.mail.tries", "outcome", result.getClass().getSimpleName()).increment();
  }

  void untouched(String letter) {
    reports.add(new Report.Untouched(letter));
  }

  /// Until [#close] has been called and everything reported is recorded.
  void run() {
    while (!closing || !reports.isEmpty()) {
      try {
        var first = reports.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          var batch = new ArrayList<>(List.of(first));
          reports.drainTo(batch, AT_ONCE - 1);
          record(batch);
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void record(List<Report> batch) throws InterruptedException {
    var settled = hands(batch);
    while (true) {
      try {
        tray.record(results(batch));
        settle(settled);
        return;
      } catch (MongoException | DataAccessException e) {
        log.warn("The outcomes of letters are recorded later: {}", e.getClass().getName());
        if (closing) {
          return; // the next start finds them in the journal
        }
        Thread.sleep(PAUSE);
      } catch (RuntimeException | IOException e) {
        log.error("Outcomes that cannot be recorded", e);
        return;
      }
    }
  }

  private void settle(Map<String, Long> settled) throws IOException {
    dispatches.release(settled);
    journal.settled(settled.keySet());
    settled.forEach(inHand::remove);
  }

  private static List<Result> results(List<Report> batch) {
    return batch.stream()
        .flatMap(
            report ->
                switch (report) {
                  case Report.Outcome(var result) -> Stream.of(result);
                  case Report.Untouched _ -> Stream.<Result>empty();
                })
        .toList();
  }

  /// A letter given back as it was may be claimed again as soon as it is released. That claim has
  /// another number, and is not touched when the release is said again.
  private Map<String, Long> hands(List<Report> batch) {
    var hands = new HashMap<String, Long>();
    for (var report : batch) {
      var number = inHand.get(letter(report));
      if (number != null) {
        hands.put(letter(report), number);
      }
    }
    return hands;
  }

  private static String letter(Report report) {
    return switch (report) {
      case Report.Outcome(var result) -> result.id();
      case Report.Untouched(var id) -> id;
    };
  }

  void close() {
    closing = true;
  }
}
