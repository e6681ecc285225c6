package org.darvoza.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Each kind of route with each class of status, own, proxied and of errors.
@GatewayUnderTest
class SecurityHeadersIT {

  private static final List<String> ALWAYS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "X-Frame-Options");

  private final Browser browser;

  SecurityHeadersIT(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /                                    | 200
          GET  | /register                            | 200
          GET  | /sign-in                             | 200
          GET  | /api-docs                            | 200
          GET  | /api-docs/gateway                    | 200
          GET  | /api/conferences                     | 200
          GET  | /api/conferences/none                | 404
          GET  | /nothing-here                        | 404
          GET  | /api/nothing-here                    | 404
          GET  | /vetting                             | 303
          GET  | /api/vetting/cases                   | 401
          POST | /api/registrations                   | 415
          POST | /                                    | 405
          GET  | /registrations/x;y=1/%2e%2e/z        | 400
          GET  | /registrations/0123                  | 200
          GET  | /registrations/answer-302            | 302
          GET  | /registrations/answer-404            | 404
          GET  | /registrations/answer-409            | 409
          GET  | /registrations/answer-500            | 500
          GET  | /api/registrations/answer-200        | 200
          GET  | /api/registrations/answer-503        | 503
          GET  | /api-docs/notification-service       | 503
          """)
  void every_answer_carries_every_header_once(String method, String path, int status) {
    for (var accept : List.of("text/html, */*;q=0.8", "*/*")) {
      var answer =
          browser.send(method, path, HttpRequest.BodyPublishers.noBody(), "Accept", accept);

      assertThat(answer.statusCode()).as(path + " " + accept).isEqualTo(status);
      for (var name : ALWAYS) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
      }
      assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
      assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    }
  }

  @Test
  void a_body_too_large_is_refused_with_all_headers_too() {
    var large = HttpRequest.BodyPublishers.ofByteArray(new byte[70_000]);

    var answer =
        browser.send("POST", "/api/registrations", large, "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(ALWAYS).allSatisfy(name -> assertThat(answer.headers().allValues(name)).hasSize(1));
  }

  @Test
  void nothing_runs_where_pictures_of_applicants_are_shown() {
    assertThat(policy("/registrations/0123/documents/photo/view?until=1&pass=x"))
        .contains("sandbox")
        .doesNotContain("allow-scripts");
    assertThat(policy("/registrations/0123")).doesNotContain("sandbox");
  }

  @Test
  void a_letter_is_shown_in_a_frame_of_our_own_page_in_which_nothing_runs() {
    var paper = "/mails/preview/REGISTRATION_RECEIVED/en/paper";

    assertThat(policy(paper)).startsWith("sandbox;").doesNotContain("allow-", "script-src");
    assertThat(browser.get(paper).headers().allValues("X-Frame-Options"))
        .containsExactly("SAMEORIGIN");
    assertThat(policy("/mails/preview/REGISTRATION_RECEIVED/en")).contains("frame-src 'self'");
    assertThat(policy("/mails")).doesNotContain("frame-src");
  }

  private String policy(String path) {
    return browser.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  @Test
  void files_of_the_look_may_be_kept() {
    var answer = browser.get("/look/look.css");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=3600, public");
    assertThat(ALWAYS).allSatisfy(name -> assertThat(answer.headers().allValues(name)).hasSize(1));
  }

  @Test
  void what_another_sites_page_would_change_is_refused() {
    var answer = browser.postForm("/register", Map.of(), "Sec-Fetch-Site", "cross-site");

    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
