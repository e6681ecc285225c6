package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.darvoza.contracts.Language;
import org.darvoza.notification.Post;
import org.darvoza.notification.mail.MailHouse.Part;
import org.darvoza.notification.mail.RefusingMailServer.At;
import org.darvoza.notification.mail.RefusingMailServer.How;
import org.darvoza.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Letters flow to a mail server that misbehaves while a part of the house is killed with SIGKILL,
/// at moments and with a temper that `-Dseed` decides. `-Dletters=2000 -Dkills=6 -Dtemper=bad` is
/// the run that the service is judged by; the ordinary one spares what costs a minute of waiting:
/// letters that the server puts off. `-Dslow=6 -Dinstances=2`: that many letters have their final
/// 250 after more than two minutes, and a second instance that knows nothing of the first would
/// take up what it let go.
class KillRunsIT {

  private static final Logger log = LoggerFactory.getLogger(KillRunsIT.class);
  private static final int LETTERS = Integer.getInteger("letters", 120);
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int EACH_SECOND = 60;
  private static final int SLOW = Integer.getInteger("slow", 0);
  private static final Duration MINUTES = Duration.ofSeconds(130);
  static final boolean BAD = "bad".equals(System.getProperty("temper"));
  private static final Duration LIMIT = Duration.ofMinutes(BAD ? 25 : SLOW > 0 ? 6 : 2);
  private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: *(\\S+)");

  private static MailHouse house;

  private final AtomicInteger slowOnes = new AtomicInteger();
  private final Random random = new Random(Long.getLong("seed", 1));

  @BeforeAll
  static void open() throws IOException {
    house = new MailHouse();
  }

  @AfterAll
  static void close() throws IOException {
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void no_letter_is_lost_and_none_comes_twice_but_those_logged_in_doubt(Part part)
      throws Exception {
    int before = house.server.taken().size();
    int beforeArrived = house.server.arrived().size();
    house.server.mood(at -> mood(at, house.server.taken().size() - before));
    long start = System.nanoTime();

    Set<String> people;
    try (var sender = Executors.newSingleThreadExecutor()) {
      var sending = sender.submit(this::oweLetters);
      for (int moment : moments()) {
        await()
            .atMost(LIMIT)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(5))
            .until(() -> house.server.taken().size() >= before + moment);
        house.killAndStart(part);
      }
      people = sending.get();
    }
    await().atMost(LIMIT).until(() -> sentOf(people) >= LETTERS - SLOW);
    long others = System.nanoTime() - start;
    await().atMost(LIMIT).until(() -> sentOf(people) == LETTERS);

    var letters = lettersOf(people);
    assertThat(letters).hasSize(LETTERS);
    var taken = copies(house.server.taken(), before);
    assertThat(taken.keySet()).isEqualTo(messageIds(letters));
    var arrived = copies(house.server.arrived(), beforeArrived);
    assertThat(arrived.values())
        .as("every repeat is the same to the last byte")
        .allMatch(it -> Set.copyOf(it).size() == 1);
    long repeats = taken.values().stream().mapToLong(it -> it.size() - 1).sum();
    long doubts = letters.stream().mapToLong(letter -> letter.getInteger("doubts", 0)).sum();
    log.warn(
        "measured: {} letters, {} kills of {}: {} s, all but {} slow ones {} s, {} repeats, {} in doubt, {} tried more than once",
        LETTERS,
        KILLS,
        part,
        (System.nanoTime() - start) / 1_000_000_000,
        slowOnes,
        others / 1_000_000_000,
        repeats,
        doubts,
        letters.stream()
            .filter(letter -> letter.getList("tries", Document.class).size() > 1)
            .count());
    assertThat(repeats).isLessThanOrEqualTo(part == Part.SERVICE ? doubts : 0);
    assertThat(slowOnes).hasValue(SLOW);
    if (part != Part.SERVICE) { // one that is killed leaves letters at the server
      assertThat(house.server.mostAtOnce()).isLessThanOrEqualTo(house.connections());
    }
  }

  /// How many letters have gone out when a kill comes.
  private int[] moments() {
    return random.ints(KILLS, 1, LETTERS * 9 / 10).sorted().toArray();
  }

  /// Two letters to each of many people, one that follows from a registration and one from its
  /// grant, a steady flow of them. Who they are.
  private Set<String> oweLetters() {
    var post = house.post();
    var people = new HashSet<String>();
    var sent = new ArrayList<CompletableFuture<?>>();
    for (int i = 0; i < LETTERS / 2; i++) {
      var id = Samples.aRegistrationId();
      var _ = people.add(id.value());
      var person = Post.addressee("kill-" + id + "@example.org", Language.ENGLISH);
      sent.add(post.sendLater(post.received(id, person)));
      sent.add(post.sendLater(post.granted(id)));
      LockSupport.parkNanos(2_000_000_000L / EACH_SECOND);
    }
    sent.forEach(CompletableFuture::join);
    return people;
  }

  /// What costs a minute, for the letter is put off, only where it was asked for, and only as long
  /// as most letters are still to come.
  private @Nullable How mood(At at, int taken) {
    int percent = random.nextInt(100);
    boolean bad = BAD && taken < LETTERS * 3 / 4;
    return switch (at) {
      case GREETING -> percent < 5 ? new How.Reply("421 4.3.2 busy") : null;
      case EHLO, RCPT ->
          percent < 1
              ? new How.Drop()
              : bad && percent < 2 ? new How.Reply("450 4.2.0 later") : null;
      case MAIL, DATA ->
          percent < 1
              ? new How.Drop()
              : bad && percent < 2 ? new How.Reply("451 4.3.0 later") : null;
      case DOT -> isSlowOnesTurn(taken) ? new How.Slow(MINUTES) : atTheDot(percent, bad);
      case STARTTLS, AUTH -> null;
    };
  }

  /// Spread over the first half of the letters.
  private boolean isSlowOnesTurn(int taken) {
    int given = slowOnes.get();
    return given < SLOW
        && taken >= (given + 1) * LETTERS / 2 / SLOW
        && slowOnes.compareAndSet(given, given + 1);
  }

  private @Nullable How atTheDot(int percent, boolean bad) {
    if (percent < 5) {
      return new How.Slow(Duration.ofMillis(random.nextInt(300)));
    }
    if (percent < 7) {
      return new How.DropAfter();
    }
    if (bad && percent < 9) {
      return percent < 8 ? new How.Drop() : new How.Reply("452 4.3.1 full");
    }
    return null;
  }

  private static List<Document> lettersOf(Set<String> people) {
    return house.letters().find(Filters.in("registrationId", people)).into(new ArrayList<>());
  }

  private static long sentOf(Set<String> people) {
    return lettersOf(people).stream().filter(KillRunsIT::isSent).count();
  }

  private static boolean isSent(Document letter) {
    return letter.get("stage", Document.class).getString("is").equals("Sent");
  }

  private static Set<String> messageIds(List<Document> letters) {
    return letters.stream()
        .map(letter -> letter.get("written", Document.class).getString("messageId"))
        .collect(Collectors.toSet());
  }

  /// Whatever came since, by its Message-ID.
  private static Map<String, List<String>> copies(List<String> messages, int before) {
    return messages.stream().skip(before).collect(Collectors.groupingBy(KillRunsIT::messageId));
  }

  private static String messageId(String message) {
    var found = MESSAGE_ID.matcher(message);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
