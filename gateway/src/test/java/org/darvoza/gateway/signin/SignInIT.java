package org.darvoza.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class SignInIT {

  private static final String SESSION = "/api/session";
  private static final String COOKIE = "darvoza-session";

  private final int port;
  private final Browser browser;

  SignInIT(@LocalServerPort int port) {
    this.port = port;
    this.browser = new Browser(port);
  }

  @Test
  void a_member_of_staff_signs_in_and_out() {
    var officer = StaffMember.signedIn(port, "officer1");

    var who = officer.browser().get(SESSION);
    assertThat(who.statusCode()).isEqualTo(200);
    assertThat(who.body()).contains("\"officer1\"", "[\"SCREENING_OFFICER\"]");

    var out = officer.browser().send("DELETE", SESSION, nothing(), "X-CSRF-TOKEN", officer.csrf());
    assertThat(out.statusCode()).isEqualTo(204);
    assertThat(officer.browser().get(SESSION).statusCode()).isEqualTo(401);
  }

  @Test
  void an_unknown_user_and_a_wrong_password_have_the_same_answer() {
    var _ = StaffMember.signedIn(port, "officer2");

    var wrong = attempt("officer2", "not the password");
    var unknown = attempt("nobody-of-ours", "not the password");

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(unknown.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
  }

  @Test
  void after_some_failures_the_account_has_to_wait_whether_it_exists_or_not() {
    var statuses =
        IntStream.range(0, 8).mapToObj(_ -> attempt("stranger", "guess").statusCode()).toList();

    assertThat(statuses).startsWith(401, 401, 401, 401, 401, 401).endsWith(429);
    assertThat(attempt("stranger", "guess").headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void a_change_without_the_token_is_refused() {
    var officer = StaffMember.signedIn(port, "officer1");

    var without = officer.browser().send("DELETE", SESSION, nothing());
    var wrong = officer.browser().send("DELETE", SESSION, nothing(), "X-CSRF-TOKEN", "bm8gdG9rZW4");

    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(officer.browser().get(SESSION).statusCode()).isEqualTo(200);
  }

  @Test
  void the_token_of_another_session_is_refused() {
    var officer = StaffMember.signedIn(port, "officer1");
    var other = StaffMember.signedIn(port, "officer2");

    var answer = officer.browser().send("DELETE", SESSION, nothing(), "X-CSRF-TOKEN", other.csrf());

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void signing_in_begins_a_new_session_and_ends_the_one_before() {
    var officer = StaffMember.signedIn(port, "officer1");
    var before = officer.browser().cookie(COOKIE).orElseThrow();

    var again = credentials("officer1", StaffMember.password("officer1"));
    assertThat(officer.browser().postJson(SESSION, again).statusCode()).isEqualTo(200);

    assertThat(officer.browser().cookie(COOKIE)).isNotEqualTo(Optional.of(before));
    assertThat(browser.get(SESSION, "Cookie", COOKIE + "=" + before).statusCode()).isEqualTo(401);
  }

  @Test
  void the_cookie_is_kept_from_scripts_and_other_sites() {
    var _ = StaffMember.signedIn(port, "officer1");

    var answer = attempt("officer1", StaffMember.password("officer1"));

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void the_page_leads_to_the_page_that_was_asked_for() {
    var _ = StaffMember.signedIn(port, "officer1");

    var asked = browser.get("/vetting/cases?lane=vip", "Accept", "text/html");
    assertThat(asked.statusCode()).isEqualTo(303);
    var signIn = asked.headers().firstValue("Location").orElseThrow();
    assertThat(browser.get(signIn).body()).contains("value=\"/vetting/cases?lane=vip\"");

    var form =
        Map.of(
            "username", "officer1",
            "password", StaffMember.password("officer1"),
            "to", "/vetting/cases?lane=vip");
    var answer = browser.postForm("/sign-in", form);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/vetting/cases?lane=vip");
  }

  @Test
  void a_wrong_password_shows_the_page_again_without_it() {
    var answer =
        browser.postForm("/sign-in", Map.of("username", "head", "password", "secret-guess"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("is not right").doesNotContain("secret-guess");
  }

  @Test
  void a_role_with_pages_is_led_to_them() {
    var officer = StaffMember.signedIn(port, "officer1");

    var desk = officer.browser().get("/desk");

    assertThat(desk.statusCode()).isEqualTo(303);
    assertThat(desk.headers().firstValue("Location")).hasValue("/vetting");
  }

  @Test
  void a_role_without_pages_is_shown_its_desk_and_the_way_out() {
    var auditor = StaffMember.signedIn(port, "auditor");

    var desk = auditor.browser().get("/desk");

    assertThat(desk.statusCode()).isEqualTo(200);
    var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(desk.body());
    assertThat(token.find()).isTrue();
    var out = auditor.browser().postForm("/sign-out", Map.of("_csrf", token.group(1)));
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(auditor.browser().get(SESSION).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "vetting"})
  void an_address_elsewhere_is_not_followed(String address) {
    assertThat(LocalPath.of(address)).isEmpty();
  }

  private HttpResponse<String> attempt(String username, String password) {
    return browser.postJson(SESSION, credentials(username, password));
  }

  private static String credentials(String username, String password) {
    return StaffMember.credentials(username, password);
  }

  private static HttpRequest.BodyPublisher nothing() {
    return HttpRequest.BodyPublishers.noBody();
  }
}
