package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.bson.Document;
import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;

/// Registrations flow at a steady rate while parts of the system are killed with SIGKILL, one after
/// another and all together, and the broker once. What was accepted is there in the end, once. At
/// last a list that names some of them takes effect, and whoever screens everyone again is killed
/// on the way.
@InTheHouse
class CrashJourney {

  private static final int PER_SECOND = Integer.getInteger("darvoza.per-second", 25);
  private static final String PREFIX = "CRASH-";
  private static final List<String> SYLLABLES =
      List.of("bo", "dru", "fim", "gax", "hes", "jil", "kup", "lor", "myn", "pov");
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

  private final AtomicInteger sent = new AtomicInteger();
  private final Queue<Listed> listed = new ConcurrentLinkedQueue<>();

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
    try (var inside = new Inside();
        var custodians = soon().ignoreExceptions().until(Watchlists::new, _ -> true)) {
      soon().ignoreExceptions().until(() -> killedWhileScreening(inside, custodians));
    }

    var ids = accepted.stream().map(Accepted::id).toList();
    assertThat(ids.size()).isGreaterThan(PER_SECOND * 10);
    System.out.printf("accepted %d, answered with an error %d%n", ids.size(), refused.get());
    try (var inside = new Inside()) {
      soon().ignoreExceptions().untilAsserted(() -> everythingIsThere(inside, accepted, ids));
      soon()
          .ignoreExceptions()
          .untilAsserted(
              () -> {
                assertThat(inside.rescreening().getDate("finishedAt")).isNotNull();
                assertThat(inside.hits(ids, PREFIX)).isEqualTo(entries());
              });
      assertThat(inside.casesIn("Queued", ids)).isEqualTo(ids.size());
    }
    restoreTheList();
    var verified = House.running().run("ledger", "verify");
    assertThat(verified.exitCode()).as(verified.text()).isZero();
  }

  /// Whether the service was killed between the beginning and the end of a re-screening.
  private boolean killedWhileScreening(Inside inside, Watchlists custodians) throws IOException {
    var lines = listed.stream().map(Listed::line).collect(Collectors.joining());
    var brought =
        custodians.bring(
            "host?lossIntended=true", "text/csv", Files.readString(Watchlists.INVENTED) + lines);
    var before = inside.rescreening().getString("lists");
    custodians.sign(brought);
    soon().pollInterval(Duration.ofMillis(2)).until(() -> started(inside.rescreening(), before));
    House.running().kill("accreditation-service");
    var killedAt = inside.rescreening();
    System.out.printf(
        "killed after %d of %d had been screened%n",
        killedAt.getInteger("done"), killedAt.getInteger("of"));
    return killedAt.getDate("finishedAt") == null;
  }

  private static boolean started(Document rescreening, String before) {
    return !rescreening.getString("lists").equals(before)
        && rescreening.getString("phase").equals("ALL_OTHERS");
  }

  private Map<String, Set<String>> entries() {
    return listed.stream()
        .collect(Collectors.toMap(it -> it.accepted().id(), it -> Set.of(it.entryId())));
  }

  private static void restoreTheList() throws IOException {
    try (var custodians = new Watchlists()) {
      custodians.sign(
          custodians.bring(
              "host?lossIntended=true", "text/csv", Files.readString(Watchlists.INVENTED)));
    }
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

  /// Somebody whom the list will name.
  private record Listed(Accepted accepted, int number) {

    static Listed registered(Client client, int number) {
      var submission =
          Applicants.named(word(2 * number), word(2 * number + 1), born(number), "NZL");
      return new Listed(Applicants.register(client, submission), number);
    }

    String entryId() {
      return PREFIX + number;
    }

    String line() {
      return "%s,%s %s,,,%s,NZL,,%n"
          .formatted(entryId(), word(2 * number + 1), word(2 * number), born(number));
    }

    private static String born(int number) {
      return "%d-03-04".formatted(1930 + number % 70);
    }

    /// Unlike any other and unlike the names of those who are not listed.
    private static String word(int number) {
      return new Random(number)
          .ints(4, 0, SYLLABLES.size())
          .mapToObj(SYLLABLES::get)
          .collect(Collectors.joining());
    }
  }

  private void send(Client client, List<Accepted> accepted, AtomicInteger refused) {
    try {
      int number = sent.incrementAndGet();
      if (number % 10 == 0) {
        var one = Listed.registered(client, number);
        listed.add(one);
        accepted.add(one.accepted());
      } else {
        accepted.add(Applicants.register(client));
      }
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
