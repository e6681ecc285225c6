package org.darvoza.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.StaffRole;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.notification.standing.Standings;
import org.darvoza.testkit.GatewayToken;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnHouse
class MailEndpointIT {

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired Standings standings;
  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void lists_the_letters_of_a_registration_with_the_recipient_masked() throws Exception {
    var id = aRegistrationWithItsLetter("list");

    var answer = get("/api/mails?registration=" + id, StaffRole.HEAD_OF_ACCREDITATION);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"kind\":\"REGISTRATION_RECEIVED\"", "\"language\":\"en\"")
        .contains(
            "\"state\":\"SENT\"", "\"attempts\":1", "\"recipientMasked\":\"l•••@example.org\"")
        .contains("\"messageId\":\"<" + letters.person(id).getFirst().id())
        .doesNotContain("list-" + id, "Karimova");
  }

  @Test
  void lists_all_letters_page_by_page() throws Exception {
    var _ = aRegistrationWithItsLetter("page");
    var _ = aRegistrationWithItsLetter("page");

    var first = get("/api/mails?limit=1", StaffRole.REGISTRATION_OFFICER).body();
    var next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
    var second = get("/api/mails?limit=1&after=" + next, StaffRole.REGISTRATION_OFFICER).body();

    assertThat(idIn(second)).isNotEqualTo(idIn(first));
  }

  @Test
  void a_resend_is_a_letter_of_its_own() throws Exception {
    var id = aRegistrationWithItsLetter("resend");
    var first = letters.person(id).getFirst();

    var answer = post("/api/mails/" + first.id() + "/resend", StaffRole.REGISTRATION_OFFICER);

    assertThat(answer.statusCode()).isEqualTo(202);
    var both = letters.awaitSent(id, 2);
    assertThat(both).extracting(letter -> letter.resendOf()).contains(first.id());
    assertThat(OnMailServer.mailsFor("resend-" + id + "@example.org"))
        .extracting(mail -> mail.getMessageID())
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void a_resend_asks_only_for_what_is_missing_by_then() throws Exception {
    var id = aRegistrationWithItsLetter("missing");
    var first = letters.person(id).getFirst();
    post.send(
        post.fact(
            Party.REGISTRATION,
            2,
            new DocumentProvided(
                id, DocumentKind.PHOTO, "0".repeat(64), 1, 1, 1, List.of(), Instant.EPOCH)));
    await().until(() -> !standings.of(id).handedIn().isEmpty());

    var _ = post("/api/mails/" + first.id() + "/resend", StaffRole.REGISTRATION_OFFICER);

    assertThat(letters.awaitSent(id, 2))
        .extracting(letter -> letter.notice().documents())
        .containsExactlyInAnyOrder(
            List.of(DocumentKind.PHOTO, DocumentKind.PASSPORT), List.of(DocumentKind.PASSPORT));
  }

  @Test
  void a_letter_still_to_be_sent_is_not_sent_again() throws Exception {
    var id = Samples.aRegistrationId();
    post.send(post.granted(id));
    await().until(() -> letters.person(id).size() == 1);
    var letter = letters.person(id).getFirst().id();

    var answer = post("/api/mails/" + letter + "/resend", StaffRole.REGISTRATION_OFFICER);

    assertThat(answer.statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,  /api/mails,              SCREENING_OFFICER,     403
          GET,  /api/mails,              SECURITY_SUPERVISOR,   200
          GET,  /api/mails?limit=0,      REGISTRATION_OFFICER,  400
          GET,  /api/mails?limit=x,      REGISTRATION_OFFICER,  400
          GET,  /api/mails?after=%25,    REGISTRATION_OFFICER,  400
          GET,  /api/mails?registration=nonsense, REGISTRATION_OFFICER, 200
          POST, /api/mails/none/resend,  REGISTRATION_OFFICER,  404
          POST, /api/mails/none/resend,  HEAD_OF_ACCREDITATION, 403
          POST, /api/mails/none/release, REGISTRATION_OFFICER,  404
          POST, /api/mails/none/release, HEAD_OF_ACCREDITATION, 403
          POST, /api/mails/release,      REGISTRATION_OFFICER,  202
          POST, /api/mails/release,      HEAD_OF_ACCREDITATION, 403
          POST, /api/mails/none/attention, REGISTRATION_OFFICER, 404
          POST, /api/mails/none/attention, SECURITY_SUPERVISOR,  403
          GET,  /mails?attention=true,   REGISTRATION_OFFICER,  200
          GET,  /mails?state=HELD,       REGISTRATION_OFFICER,  200
          PUT,  /api/mails,              REGISTRATION_OFFICER,  403
          GET,  /mails,                  REGISTRATION_OFFICER,  200
          GET,  /mails,                  SCREENING_OFFICER,     403
          GET,  /mails/preview,          REGISTRATION_OFFICER,  200
          GET,  /mails/preview/ACCREDITATION_GRANTED/tg, REGISTRATION_OFFICER, 200
          GET,  /mails/preview/DELEGATION_DIGEST/ar/paper, REGISTRATION_OFFICER, 200
          GET,  /mails/preview/DELEGATION_DIGEST/xx/paper, REGISTRATION_OFFICER, 404
          GET,  /mails/preview/NONSENSE/tg,              REGISTRATION_OFFICER, 404
          """)
  void everything_has_its_answer(String method, String path, StaffRole role, int status)
      throws Exception {
    assertThat(send(method, path, role).statusCode()).isEqualTo(status);
  }

  @Test
  void without_a_token_nothing_is_answered() throws Exception {
    var request = HttpRequest.newBuilder(address("/api/mails")).build();

    assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_page_shows_the_letter_and_only_the_registrar_may_resend() throws Exception {
    var id = aRegistrationWithItsLetter("shown");
    var reference = Reference.of("DSH", id);

    var registrar = get("/mails?reference=" + reference, StaffRole.REGISTRATION_OFFICER).body();
    var head = get("/mails?reference=" + reference, StaffRole.HEAD_OF_ACCREDITATION).body();

    var pages = Files.createDirectories(Path.of("target", "pages")); // to be looked at
    var _ =
        Files.writeString(
            pages.resolve("mails.html"), get("/mails", StaffRole.REGISTRATION_OFFICER).body());
    var _ =
        Files.writeString(
            pages.resolve("preview.html"),
            get("/mails/preview/ACCREDITATION_GRANTED/tg", StaffRole.REGISTRATION_OFFICER).body());
    assertThat(registrar).contains(reference, "s•••@example.org", "250", "/resend");
    assertThat(registrar).doesNotContain("shown-" + id, "??");
    assertThat(head).contains(reference).doesNotContain("/resend");
  }

  @Test
  void a_letter_is_previewed_as_html_in_which_nothing_runs() throws Exception {
    var paper = "/mails/preview/REGISTRATION_RECEIVED/ar/paper";

    var page = get("/mails/preview/REGISTRATION_RECEIVED/ar", StaffRole.REGISTRATION_OFFICER);
    var shown = get(paper, StaffRole.REGISTRATION_OFFICER);

    assertThat(page.body()).contains("sandbox", "src=\"" + paper + "\"");
    assertThat(shown.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).startsWith("sandbox;").doesNotContain("script"));
    assertThat(shown.body()).contains("dir=\"rtl\"", "صورة شمسية");
    var pages = Files.createDirectories(Path.of("target", "pages")); // to be looked at
    var _ = Files.writeString(pages.resolve("paper.html"), shown.body());
    var _ = Files.writeString(pages.resolve("preview-ar.html"), page.body());
  }

  @Test
  void a_letter_that_did_not_arrive_is_a_task_until_the_person_is_told_in_another_way()
      throws Exception {
    var id = Samples.aRegistrationId();
    post.send(post.received(id, Post.addressee("nobody", Language.ENGLISH)));
    await().until(() -> !letters.person(id).isEmpty());
    var letter = letters.person(id).getFirst().id();
    var reference = Reference.of("DSH", id);
    assertThat(get("/mails?attention=true", StaffRole.REGISTRATION_OFFICER).body())
        .contains(reference, "/mails/" + letter + "/attention");

    var answer = post("/api/mails/" + letter + "/attention", StaffRole.REGISTRATION_OFFICER);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(get("/mails?attention=true", StaffRole.REGISTRATION_OFFICER).body())
        .doesNotContain(reference);
    assertThat(
            post("/api/mails/" + letter + "/attention", StaffRole.REGISTRATION_OFFICER)
                .statusCode())
        .isEqualTo(409);
  }

  private RegistrationId aRegistrationWithItsLetter(String name) {
    var id = Samples.aRegistrationId();
    post.send(
        post.received(id, Post.addressee(name + "-" + id + "@example.org", Language.ENGLISH)));
    var _ = letters.awaitSent(id, 1);
    return id;
  }

  private static String idIn(String page) {
    return page.replaceAll(".*?\"id\":\"([0-9a-f]+)\".*", "$1");
  }

  private HttpResponse<String> get(String path, StaffRole role) throws Exception {
    return send("GET", path, role);
  }

  private HttpResponse<String> post(String path, StaffRole role) throws Exception {
    return send("POST", path, role);
  }

  private HttpResponse<String> send(String method, String path, StaffRole role) throws Exception {
    var request =
        HttpRequest.newBuilder(address(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", GatewayToken.bearer("notification-service", "anna", role))
            .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
