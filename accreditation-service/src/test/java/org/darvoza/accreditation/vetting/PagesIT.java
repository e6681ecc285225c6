package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Answer;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.VettingCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages as a browser without JavaScript meets them. Each is also written to `target/pages`, to
/// be looked at.
@OnVettingRoom
class PagesIT {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final VettingRoom room;
  private final Visitor officer;
  private final Visitor senior;

  @Autowired
  PagesIT(VettingRoom room) {
    this.room = room;
    this.officer = room.as("officer1", SCREENING_OFFICER);
    this.senior = room.as("senior1", SECURITY_OFFICER);
  }

  @Test
  void a_case_goes_from_the_queue_to_a_decision_by_plain_forms() throws IOException {
    var submission = SamplePeople.whoseZoneDiffers();
    var name = submission.person().familyName().toUpperCase(Locale.ROOT);
    var page = "/vetting/cases/" + room.arrives(submission).id();

    var hidden = officer.get(page);
    assertThat(hidden.body()).contains("Identity is hidden").doesNotContain(name);
    keep("case-hidden", hidden);

    assertThat(location(officer.submit(page + "/claim", Map.of()))).endsWith(page);
    var held = officer.get(page);
    assertThat(held.body())
        .contains(name + ", " + submission.person().givenNames(), "Differs from what was entered");
    keep("case-held", held);

    var empty = officer.submit(page + "/proposal", Map.of("version", version(held)));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("Please choose one of the options");
    keep("case-faulty", empty);
    var unfitting = officer.submit(page + "/proposal", proposal("REFUSE", version(held)));
    assertThat(unfitting.status()).isEqualTo(422);
    assertThat(unfitting.body())
        .contains("Fitting reasons: Travel document not valid;", "Looks right to me.");

    var proposed = officer.submit(page + "/proposal", proposal("CLEAR", version(held)));
    assertThat(location(proposed)).endsWith("/vetting?done=SECOND_REVIEW");
    assertThat(officer.get(page).body()).contains("You proposed this decision");

    var review = senior.get(page);
    assertThat(review.body()).contains("Confirm the proposal", "Looks right to me.");
    keep("case-review", review);
    var confirmed = senior.submit(page + "/confirmation", Map.of("version", version(review)));
    assertThat(location(confirmed)).contains("done=CLEARED");
    keep("case-decided", senior.get(page));
  }

  @Test
  void a_refused_act_shows_the_case_as_it_is_now_and_keeps_what_was_typed() throws IOException {
    var page = "/vetting/cases/" + room.arrives(SamplePeople.somebody()).id();
    var _ = officer.submit(page + "/claim", Map.of());

    var stale = officer.submit(page + "/proposal", proposal("CLEAR", "2"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body())
        .contains("The case has changed since you opened it", "Looks right to me.");
    keep("case-stale", stale);
    assertThat(senior.submit(page + "/claim", Map.of()).status()).isEqualTo(409);
    assertThat(senior.submit(page + "/release", Map.of()).body()).contains("A colleague holds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "tg"})
  void every_page_speaks_the_readers_language(String language) throws IOException {
    var cases = Stream.generate(SamplePeople::somebody).limit(5).map(room::arrives).toList();
    var _ = room.arrives(SamplePeople.underAge());
    var _ = room.arrives(SamplePeople.onADocumentThatExpiresEarly());
    var page = "/vetting/cases/" + first(cases).id();
    var _ = senior.submit(page + "/claim", Map.of());

    for (var view : QueuePages.View.values()) {
      var queue = senior.reading(language).get("/vetting?state=" + view);
      assertThat(queue.status()).isEqualTo(200);
      assertSpeaks(queue, language);
      keep("queue-" + view + "-" + language, queue);
    }
    for (var done : Done.values()) {
      assertSpeaks(officer.reading(language).get("/vetting?done=" + done), language);
    }
    for (var visitor : List.of(officer, senior)) {
      var shown = visitor.reading(language).get(page);
      assertSpeaks(shown, language);
      keep("case-" + visitor.name() + "-" + language, shown);
    }
  }

  @Test
  void take_next_opens_the_most_urgent_case_or_says_that_there_is_none() {
    var none = officer.submit("/vetting/claims", Map.of("category", "HEAD_OF_STATE"));

    assertThat(location(none)).endsWith("/vetting?done=NONE");
    assertThat(officer.get("/vetting?done=NONE").body()).contains("No case is waiting.");
  }

  @Test
  void the_queue_names_nobody_and_every_form_carries_the_token() {
    var submission = SamplePeople.somebody();
    var person = submission.person();
    var _ = room.arrives(submission);

    var queue = officer.get("/vetting").body();

    assertThat(queue).doesNotContainIgnoringCase(person.familyName(), person.givenNames());
    assertThat(queue.split("method=\"post\"", -1))
        .hasSize(queue.split("name=\"_csrf\"", -1).length);
  }

  private static VettingCase first(List<VettingCase> cases) {
    return cases.getFirst();
  }

  private static void assertSpeaks(Answer page, String language) {
    assertThat(page.body())
        .contains("lang=\"" + language + "\"")
        .doesNotContain("??")
        .doesNotContainPattern("\\{\\d}");
  }

  private static Map<String, String> proposal(String verdict, String version) {
    return Map.of(
        "verdict",
        verdict,
        "reasonCode",
        "NO_OBJECTION",
        "note",
        "Looks right to me.",
        "version",
        version);
  }

  private static String version(Answer page) {
    var version = VERSION.matcher(page.body());
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private static String location(Answer answer) {
    assertThat(answer.status()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  static void keep(String name, Answer page) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "pages"));
    var _ = Files.writeString(folder.resolve(name + ".html"), page.body());
  }
}
