package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What happens to the few whose way is not the short one: asked, answered, refused, appealed; or
/// accredited, suspended, revoked. The applicant hears of each step, and of no reason.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class TheLongWayJourney {

  private static final String SECRET = "Not what he says, by our own sources";

  private final Client applicant = new Client();
  private final Officers officers = new Officers();

  @AfterAll
  void leave() {
    applicant.close();
    officers.close();
  }

  @Test
  void asked_answered_refused_and_accredited_upon_appeal() {
    var delegate = inReview();
    officers.claim("officer1", delegate);
    officers.act(
        "officer1",
        delegate,
        "information-request",
        Map.of(
            "items", List.of("PHOTO", "FORMER_NAMES"),
            "deadline", Instant.now().plus(Duration.ofDays(3)).toString(),
            "note", SECRET));
    awaitStatus(delegate, "INFO_REQUESTED");
    assertThat(asSeen(delegate)).contains("\"PHOTO\",\"FORMER_NAMES\"]");
    awaitLetters(delegate, "INFORMATION_NEEDED");

    say(
        delegate,
        "information",
        Map.of("answers", List.of(Map.of("item", "FORMER_NAMES", "text", "None but this"))));
    awaitStatus(delegate, "IN_REVIEW");
    awaitLetters(delegate, "INFORMATION_RECEIVED");
    officers.awaitState(delegate, "QUEUED");

    officers.decide(delegate, "REFUSE", "DOCUMENT_INVALID", SECRET);
    awaitStatus(delegate, "REFUSED");
    say(delegate, "appeal", Map.of("grounds", "My document was renewed last week."));
    assertThat(delegate.status(applicant)).isEqualTo("APPEAL");
    officers.awaitState(delegate, "APPEALED");
    officers.act(
        "reviewer", delegate, "appeal-decision", Map.of("outcome", "OVERTURNED", "note", SECRET));
    awaitStatus(delegate, "ACCREDITED");
    awaitLetters(delegate, "ACCREDITATION_NOT_GRANTED", "APPEAL_RECEIVED", "APPEAL_GRANTED");
    nothingIsToldOfReasons(delegate);
  }

  @Test
  void accredited_suspended_and_revoked_with_the_word_of_the_head() {
    var delegate = inReview();
    officers.decide(delegate, "CLEAR", "NO_OBJECTION", SECRET);
    awaitStatus(delegate, "ACCREDITED");

    officers.act(
        "supervisor",
        delegate,
        "suspension",
        Map.of("ground", "IDENTITY_DOUBTFUL", "minutes", 60, "note", SECRET));
    awaitStatus(delegate, "SUSPENDED");
    officers.act(
        "supervisor",
        delegate,
        "revocation",
        Map.of(
            "ground",
            "FALSE_INFORMATION",
            "newFact",
            SECRET,
            "knownSince",
            Instant.now().toString(),
            "milderMeans",
            "None would do."));
    assertThat(delegate.status(applicant)).as("proposed is not done").isEqualTo("SUSPENDED");
    officers.act("head", delegate, "revocation/confirmation", Map.of("note", "agreed"));

    awaitStatus(delegate, "REVOKED");
    awaitLetters(delegate, "ACCREDITATION_SUSPENDED", "ACCREDITATION_REVOKED");
    nothingIsToldOfReasons(delegate);
  }

  private Accepted inReview() {
    var delegate = Applicants.register(applicant);
    awaitStatus(delegate, "IN_REVIEW");
    return delegate;
  }

  private void say(Accepted delegate, String act, Map<String, Object> body) {
    var answer =
        applicant.post(
            "/api/registrations/" + delegate.id() + "/" + act,
            body,
            "X-Status-Key",
            delegate.statusKey());
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(202);
  }

  private String asSeen(Accepted delegate) {
    return applicant
        .get("/api/registrations/" + delegate.id(), "X-Status-Key", delegate.statusKey())
        .body();
  }

  private void awaitStatus(Accepted delegate, String status) {
    soon().until(() -> delegate.status(applicant), status::equals);
  }

  private static void awaitLetters(Accepted delegate, String... kinds) {
    soon()
        .untilAsserted(
            () ->
                assertThat(Inside.mails())
                    .filteredOn(mail -> mail.to().equals(delegate.email()))
                    .extracting(Inside.Mail::letter)
                    .contains(kinds)
                    .doesNotHaveDuplicates());
  }

  private void nothingIsToldOfReasons(Accepted delegate) {
    assertThat(asSeen(delegate)).doesNotContain(SECRET, "DOCUMENT_INVALID", "FALSE_INFORMATION");
    assertThat(Inside.records())
        .filteredOn(record -> delegate.id().equals(record.key()))
        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
        .noneMatch(text -> text.contains(SECRET) || text.contains("DOCUMENT_INVALID"));
  }
}
