package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;

/// Registrations flow at a steady rate while parts of the system are killed with SIGKILL, one after
/// another and all together, and the broker once. What was accepted is there in the end, once.
@InTheHouse
class CrashJourney {

  private static final int PER_SECOND = Integer.getInteger("darvoza.per-second", 25);
  private static final List<List<String>> KILLS =
      List.of(
          List.of("mongod"),
          List.of("registration-service"),
          List.of("accreditation-service"),
          List.of("notification-service"),
          List.of(
              "mongod", "registration-service", "accreditation-service", "notification-service"),
          List.of("kafka"));
  private static final Duration BETWEEN_KILLS =
      Duration.ofSeconds(Integer.getInteger("darvoza.seconds-between-kills", 3));

  @Test
  void nothing_accepted_is_lost_and_no_mail_comes_twice() throws Exception {
    var accepted = Collections.synchronizedList(new ArrayList<Accepted>());
    var refused = new AtomicInteger();
    try (var clock = Executors.newScheduledThreadPool(2);
        var client = new Client();
        var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var _ =
          clock.scheduleAtFixedRate(
              () -> senders.execute(() -> send(client, accepted, refused)),
              0,
              1_000_000 / PER_SECOND,
              TimeUnit.MICROSECONDS);
      killInTurn(clock);
      clock.shutdownNow();
    }

    var ids = accepted.stream().map(Accepted::id).toList();
    assertThat(ids.size()).isGreaterThan(PER_SECOND * 10);
    System.out.printf("accepted %d, answered with an error %d%n", ids.size(), refused.get());
    try (var inside = new Inside()) {
      soon().ignoreExceptions().untilAsserted(() -> everythingIsThere(inside, accepted, ids));
    }
    var verified = House.running().run("ledger", "verify");
    assertThat(verified.exitCode()).as(verified.text()).isZero();
  }

  private static void everythingIsThere(Inside inside, List<Accepted> accepted, List<String> ids) {
    assertThat(inside.count("registration", "registrations", ids)).isEqualTo(ids.size());
    assertThat(inside.count("accreditation", "vetting_cases", ids)).isEqualTo(ids.size());
    var addresses = accepted.stream().map(Accepted::email).collect(Collectors.toSet());
    var mails = Inside.mails().stream().filter(mail -> addresses.contains(mail.to())).toList();
    assertThat(mails.stream().map(Inside.Mail::to).collect(Collectors.toSet()))
        .isEqualTo(addresses);
    assertThat(mails).extracting(Inside.Mail::messageId).doesNotHaveDuplicates();
  }

  private static void send(Client client, List<Accepted> accepted, AtomicInteger refused) {
    try {
      accepted.add(Applicants.register(client));
    } catch (Applicants.NotAcceptedException | UncheckedIOException notAccepted) {
      refused.incrementAndGet(); // it was not promised, so it need not be kept
    }
  }

  private static void killInTurn(ScheduledExecutorService clock) throws Exception {
    var pause = BETWEEN_KILLS;
    var kills = new ArrayList<Future<?>>();
    for (var parts : KILLS) {
      kills.add(
          clock.schedule(
              () -> parts.forEach(House.running()::kill), pause.toMillis(), TimeUnit.MILLISECONDS));
      pause = pause.plus(BETWEEN_KILLS);
    }
    var end = clock.schedule(() -> {}, pause.plus(BETWEEN_KILLS).toMillis(), TimeUnit.MILLISECONDS);
    for (var kill : kills) {
      var _ = kill.get();
    }
    var _ = end.get();
  }
}
