package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// From a submission to the badge-to-be with two signatures, and every way around them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class TwoOfficersJourney {

  private static final int RACES = Integer.getInteger("darvoza.races", 60);

  private final Client applicant = new Client();
  private Client officer1 = new Client();
  private Client officer2 = new Client();
  private Client senior1 = new Client();
  private Client senior2 = new Client();

  @BeforeAll
  void sign_in() {
    officer1 = Client.signedIn("officer1");
    officer2 = Client.signedIn("officer2");
    senior1 = Client.signedIn("senior1");
    senior2 = Client.signedIn("senior2");
  }

  @AfterAll
  void leave() {
    Stream.of(applicant, officer1, officer2, senior1, senior2).forEach(Client::close);
  }

  @Test
  void two_officers_clear_a_delegate_and_he_hears_of_it_once() {
    var delegate = inReview();
    var proposed = propose(officer1, delegate, claim(officer1, delegate), "CLEAR");
    assertThat(proposed.json().get("state").asString()).isEqualTo("SECOND_REVIEW");

    var confirmed = confirm(senior1, delegate, version(proposed));

    assertThat(confirmed.json().get("state").asString()).isEqualTo("CLEARED");
    awaitStatus(delegate, "ACCREDITED");
    soon().until(() -> mailsTo(delegate).size() == 2);
    assertThat(mailsTo(delegate))
        .extracting(Inside.Mail::letter)
        .containsExactlyInAnyOrder("REGISTRATION_RECEIVED", "ACCREDITATION_GRANTED");
  }

  @Test
  void a_refusal_reaches_the_applicant_without_its_reason() {
    var applicantRefused = inReview();
    var proposed = propose(officer1, applicantRefused, claim(officer1, applicantRefused), "REFUSE");

    var _ = confirm(senior1, applicantRefused, version(proposed));

    awaitStatus(applicantRefused, "REFUSED");
    var asSeen =
        applicant.get(
            "/api/registrations/" + applicantRefused.id(),
            "X-Status-Key",
            applicantRefused.statusKey());
    assertThat(asSeen.body()).doesNotContain("DOCUMENT_INVALID", "not what he says");
    var reasonOnKafka =
        Inside.records().stream()
            .map(record -> new String(record.value(), StandardCharsets.UTF_8))
            .filter(text -> text.contains("DOCUMENT_INVALID") || text.contains("not what he says"));
    assertThat(reasonOnKafka).isEmpty();
  }

  @Test
  void nobody_confirms_his_own_proposal() {
    var delegate = inReview();
    var proposed = propose(senior1, delegate, claim(senior1, delegate), "CLEAR");

    var answer = confirm(senior1, delegate, version(proposed));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().get("title").asString()).isEqualTo("same person");
    assertThat(confirm(senior2, delegate, version(proposed)).status()).isEqualTo(200);
  }

  @Test
  void a_stale_version_decides_nothing() {
    var delegate = inReview();
    long version = claim(officer1, delegate);

    assertThat(propose(officer1, delegate, version - 1, "CLEAR").status()).isEqualTo(409);
    var proposed = propose(officer1, delegate, version, "CLEAR");
    assertThat(confirm(senior1, delegate, version).status()).isEqualTo(409);
    assertThat(confirm(senior1, delegate, version(proposed)).status()).isEqualTo(200);
    assertThat(confirm(senior2, delegate, version(proposed)).status()).isEqualTo(409);
  }

  @Test
  void nobody_decides_what_he_has_not_claimed() {
    var delegate = inReview();
    long version = claim(officer1, delegate);

    assertThat(propose(officer2, delegate, version, "CLEAR").status()).isEqualTo(409);
  }

  @Test
  void a_screening_officer_confirms_nothing() {
    var delegate = inReview();
    var proposed = propose(officer1, delegate, claim(officer1, delegate), "CLEAR");

    assertThat(confirm(officer2, delegate, version(proposed)).status()).isEqualTo(403);
  }

  @Test
  void of_two_who_claim_at_once_one_holds_the_case() throws Exception {
    var delegates = Stream.generate(() -> Applicants.register(applicant)).limit(RACES).toList();
    delegates.forEach(delegate -> awaitStatus(delegate, "IN_REVIEW"));
    try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var delegate : delegates) {
        var start = new CyclicBarrier(2);
        var both =
            officers.invokeAll(
                List.of(claiming(officer1, delegate, start), claiming(officer2, delegate, start)));

        assertThat(List.of(both.get(0).get(), both.get(1).get()))
            .containsExactlyInAnyOrder(200, 409);
      }
    }
  }

  private static Callable<Integer> claiming(
      Client officer, Accepted delegate, CyclicBarrier start) {
    return () -> {
      var _ = start.await();
      return officer.post(path(delegate, "claim"), "{}").status();
    };
  }

  private Accepted inReview() {
    var delegate = Applicants.register(applicant);
    awaitStatus(delegate, "IN_REVIEW");
    return delegate;
  }

  private void awaitStatus(Accepted delegate, String status) {
    soon().until(() -> delegate.status(applicant).equals(status));
  }

  private static List<Inside.Mail> mailsTo(Accepted delegate) {
    return Inside.mails().stream().filter(mail -> mail.to().equals(delegate.email())).toList();
  }

  private static long claim(Client officer, Accepted delegate) {
    var answer = officer.post(path(delegate, "claim"), "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return officer.get("/api/vetting/cases/" + delegate.id()).json().get("version").asLong();
  }

  private static Client.Answer propose(
      Client officer, Accepted delegate, long version, String verdict) {
    var reason = verdict.equals("CLEAR") ? "NO_OBJECTION" : "DOCUMENT_INVALID";
    return officer.post(
        path(delegate, "proposal"),
        Map.of(
            "verdict",
            verdict,
            "reasonCode",
            reason,
            "note",
            "not what he says",
            "version",
            version));
  }

  private static Client.Answer confirm(Client officer, Accepted delegate, long version) {
    return officer.post(
        path(delegate, "confirmation"), Map.of("note", "agreed", "version", version));
  }

  private static long version(Client.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().get("version").asLong();
  }

  private static String path(Accepted delegate, String act) {
    return "/api/vetting/cases/" + delegate.id() + "/" + act;
  }
}
