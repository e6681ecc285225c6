package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Submission;
import org.darvoza.journey.Applicants.Accepted;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whoever tries ids, keys, references, addresses and documents learns nothing: what exists and
/// what does not are answered with the same bytes, but for ids, and in times that cannot be told
/// apart.
///
/// The times are compared as ranks: how often one of what exists took longer than one of what does
/// not. Without a difference that is half of all pairs; with this many its standard deviation is
/// 2.9 %, so the bound is five of them away. A median shifted by as much as the times spread would
/// make it 75 %. Both kinds are asked in random turn, so that whatever else the machine does meets
/// both alike.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class EnumerationJourney {

  private static final int TIMES = 200;
  private static final int WARMING = 30;
  private static final double BOUND = 0.15;

  private static final String WRONG_KEY = "x".repeat(22);

  private final Client client = new Client();
  private final Random random = new Random(2022);
  private final Submission submission = Applicants.somebody();
  private Accepted known;

  @BeforeAll
  void register() {
    known = Applicants.register(client, submission);
    soon().until(() -> !known.status(client).equals("BEING_RECORDED"));
  }

  @AfterAll
  void close() {
    client.close();
  }

  @Test
  void a_registration_without_its_key_is_as_unknown_as_none() {
    areAlike(
        () -> client.get(api(known.id()), "X-Status-Key", WRONG_KEY),
        () -> client.get(api(anId()), "X-Status-Key", WRONG_KEY));
  }

  @Test
  void so_is_its_page() {
    areAlike(() -> client.get(page(known.id())), () -> client.get(page(anId())));
  }

  @Test
  void so_is_what_is_done_to_it() {
    areAlike(
        () -> client.post(api(known.id()) + "/withdrawal", "{}", "X-Status-Key", WRONG_KEY),
        () -> client.post(api(anId()) + "/withdrawal", "{}", "X-Status-Key", WRONG_KEY));
  }

  @Test
  void so_is_the_link_of_a_letter() {
    var token = Map.of("token", "20991231" + WRONG_KEY + WRONG_KEY);

    areAlike(
        () -> client.post(api(known.id()) + "/address-confirmation", token),
        () -> client.post(api(anId()) + "/address-confirmation", token));
  }

  @Test
  void a_lost_link_of_theirs_is_as_one_of_nobody() {
    areAlike(
        () -> lostLink(known.reference(), known.email()),
        () -> lostLink("DSH-00000-00000-0", "nobody.at.all@example.org"));
  }

  @Test
  void a_reference_is_not_confirmed_by_a_wrong_address() {
    areAlike(
        () -> lostLink(known.reference(), "nobody.at.all@example.org"),
        () -> lostLink("DSH-00000-00000-0", "nobody.at.all@example.org"));
  }

  @Test
  void a_document_and_an_address_that_are_registered_are_as_new_ones() {
    areAlike(() -> register(submission), () -> register(Applicants.somebody()));
  }

  private void areAlike(Supplier<Client.Answer> known, Supplier<Client.Answer> unknown) {
    assertThat(shown(known.get())).isEqualTo(shown(unknown.get()));
    for (int i = 0; i < WARMING; i++) {
      var _ = known.get();
      var _ = unknown.get();
    }
    var ofKnown = new ArrayList<Long>();
    var ofUnknown = new ArrayList<Long>();
    while (ofKnown.size() < TIMES || ofUnknown.size() < TIMES) {
      boolean one = random.nextBoolean();
      var times = one ? ofKnown : ofUnknown;
      if (times.size() < TIMES) {
        times.add(timed(one ? known : unknown));
      }
    }
    assertThat(shareOfLonger(ofKnown, ofUnknown)).isBetween(0.5 - BOUND, 0.5 + BOUND);
  }

  private static long timed(Supplier<Client.Answer> call) {
    long start = System.nanoTime();
    var _ = call.get();
    return System.nanoTime() - start;
  }

  /// Of all pairs, those in which the first took longer.
  private static double shareOfLonger(List<Long> first, List<Long> second) {
    long longer = first.stream().mapToLong(a -> second.stream().filter(b -> a > b).count()).sum();
    return (double) longer / first.size() / second.size();
  }

  /// All of an answer but its time, with a word for each id, reference and key.
  private static String shown(Client.Answer answer) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return "%d %s %s"
        .formatted(answer.status(), headers, answer.body())
        .replaceAll("[0-9a-f]{32}", "ID")
        .replaceAll("DSH-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]", "REFERENCE")
        .replaceAll("\"statusKey\":\"[^\"]{22}\"", "KEY")
        .replaceAll("key=[\\w-]{22}", "KEY");
  }

  private Client.Answer register(Submission submission) {
    return client.post("/api/registrations", ContractJson.MAPPER.writeValueAsString(submission));
  }

  private Client.Answer lostLink(String reference, String email) {
    return client.post(
        "/api/registrations/lost-link", Map.of("reference", reference, "email", email));
  }

  private static String anId() {
    return Samples.aRegistrationId().value();
  }

  private static String api(String id) {
    return "/api/registrations/" + id;
  }

  private static String page(String id) {
    return "/registrations/" + id;
  }
}
