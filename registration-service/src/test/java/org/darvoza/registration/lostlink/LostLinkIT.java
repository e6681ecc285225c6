package org.darvoza.registration.lostlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.Contact;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Topic;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.register.Registrations;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnRegistrationService
class LostLinkIT {

  private static final String EMAIL = "d.karimova@example.org";

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private Registrations registrations;

  @Test
  void the_link_is_asked_for_once_however_often_the_button_is_pressed() {
    var id = recorded(EMAIL);

    var first = ask(reference(id).toLowerCase(Locale.ROOT), " D.Karimova@Example.org ");
    awaitAsked(id);
    var second = ask(reference(id), EMAIL);

    assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(202);
    assertThat(first.body()).isEmpty();
    seenTo();
    assertThat(asked(id)).isEqualTo(1);
    assertThat(registrations.find(id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void who_does_not_know_both_gets_the_same_answer_and_no_letter_is_owed() {
    var id = recorded("somebody.else@example.org");

    var answers =
        List.of(
            ask(reference(id), EMAIL),
            ask(reference(Samples.aRegistrationId()), "somebody.else@example.org"),
            ask("nonsense", "no address"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(202);
    assertThat(answers).extracting(HttpResponse::body).containsOnly("");
    seenTo();
    assertThat(asked(id)).isZero();
  }

  @Test
  void the_page_sends_and_says_so_without_telling_anything() {
    var id = recorded(EMAIL);

    var sent = caller.post("/registrations/lost-link", form(reference(id), EMAIL));

    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location"))
        .hasValue("/registrations/lost-link?sent=true");
    awaitAsked(id);
    assertThat(caller.get("/registrations/lost-link?sent=true").body())
        .contains("If there is a registration");
  }

  @ParameterizedTest
  @CsvSource({"en, You have lost the link", "ru, утеряна", "tg, гум шудааст"})
  void the_page_speaks_the_readers_language(String language, String words) {
    assertThat(caller.get("/registrations/lost-link", "Accept-Language", language).body())
        .contains(words, "name=\"reference\"", "name=\"email\"");
  }

  @Test
  void what_is_missing_is_said_and_what_was_typed_is_kept() {
    var page = caller.post("/registrations/lost-link", "reference=DSH-1&email=");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("value=\"DSH-1\"", "id=\"email-error\"")
        .doesNotContain("id=\"reference-error\"");
    assertThat(caller.postJson("/api/registrations/lost-link", "{}").statusCode()).isEqualTo(422);
  }

  @Test
  void whoever_has_no_key_is_shown_the_way() {
    assertThat(caller.get("/registrations/" + Samples.aRegistrationId()).body())
        .contains("href=\"/registrations/lost-link\"");
  }

  private HttpResponse<String> ask(String reference, String email) {
    return caller.postJson(
        "/api/registrations/lost-link",
        "{\"reference\":\"%s\",\"email\":\"%s\"}".formatted(reference, email));
  }

  private static String form(String reference, String email) {
    return "reference=%s&email=%s"
        .formatted(reference, URLEncoder.encode(email, StandardCharsets.UTF_8));
  }

  /// Wishes are seen to in the order they come: when this one is, so are those before it.
  private void seenTo() {
    var last = recorded(EMAIL);
    assertThat(ask(reference(last), EMAIL).statusCode()).isEqualTo(202);
    awaitAsked(last);
  }

  private static void awaitAsked(RegistrationId id) {
    await().atMost(Duration.ofSeconds(20)).until(() -> asked(id) == 1);
  }

  private static long asked(RegistrationId id) {
    return TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value()).stream()
        .filter("StatusLinkRequested"::equals)
        .count();
  }

  private static String reference(RegistrationId id) {
    return Reference.of("DSH", id);
  }

  private RegistrationId recorded(String email) {
    var id = Samples.aRegistrationId();
    var contact = new Contact(email, "+998901234567", Language.RUSSIAN);
    neighbours.submits(
        id,
        Samples.aSubmission(
            Samples.aPerson(), Samples.aDocument(Samples.aDocumentNumber()), contact));
    await().atMost(Duration.ofSeconds(20)).until(() -> registrations.find(id).isPresent());
    return id;
  }
}
