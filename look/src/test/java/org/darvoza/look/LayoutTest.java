package org.darvoza.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  public record Staff(String name, List<String> roles) {}

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns:th="http://www.thymeleaf.org" th:replace="~{look/layout :: page(~{::title}, ~{::main})}">
      <head><title th:text="'Queue'"></title></head><body><main><h1 th:text="'Queue'"></h1></main></body></html>""";

  private final Renderer renderer = new Renderer();

  @Test
  void a_page_for_everyone_has_no_staff_navigation() {
    assertThat(renderer.render(PAGE, "ru", Map.of()))
        .contains(
            "<html lang=\"ru\" dir=\"ltr\">", "<title>Queue</title>", "<main><h1>Queue</h1></main>")
        .contains(
            "href=\"#content\"",
            "class=\"public\"",
            "lang=\"ru\" hreflang=\"ru\" aria-current=\"true\"")
        .doesNotContain("sign-out", "name=\"csrf\"", "/vetting", "??");
  }

  @Test
  void staff_see_what_their_roles_open() {
    var screening =
        Map.<String, Object>of(
            "staff", new Staff("Anna", List.of("SCREENING_OFFICER")), "csrf", "t0ken");
    var registrar =
        Map.<String, Object>of(
            "staff", new Staff("Rustam", List.of("REGISTRATION_OFFICER")), "csrf", "t0ken");

    assertThat(renderer.render(PAGE, "en", screening))
        .contains(
            "href=\"/vetting\"",
            "Screening officer",
            "action=\"/sign-out\"",
            "name=\"_csrf\" value=\"t0ken\"")
        .contains("<meta name=\"csrf\" content=\"t0ken\">", "class=\"desk\"")
        .contains("href=\"/vetting/my-day\"", "href=\"/vetting/search\"", "keys.js", "live.js")
        .doesNotContain("href=\"/mails\"", "href=\"/registrations\"", "watchlists");
    assertThat(renderer.render(PAGE, "en", registrar))
        .contains("href=\"/mails\"", "href=\"/registrations\"")
        .doesNotContain("href=\"/vetting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCREENING_OFFICER     | /vetting /vetting/my-day /vetting/search /vetting/workload
          SECURITY_OFFICER      | /vetting /vetting/my-day /vetting/search /vetting/workload
          SECURITY_SUPERVISOR   | /vetting /vetting/search /vetting/workload /mails
          HEAD_OF_ACCREDITATION | /vetting /vetting/search /vetting/watchlists /vetting/workload /registrations /mails
          WATCHLIST_CUSTODIAN   | /vetting/watchlists
          REGISTRATION_OFFICER  | /registrations /mails
          """)
  void each_role_is_led_to_its_own_pages(String role, String addresses) {
    var staff = Map.<String, Object>of("staff", new Staff("Anna", List.of(role)), "csrf", "t");

    var bar = renderer.render(PAGE, "en", staff);

    var links = Pattern.compile("<li><a href=\"([^\"]+)\" data-key").matcher(bar);
    assertThat(links.results().map(link -> link.group(1))).containsExactly(addresses.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -     | light dark | screen and (prefers-color-scheme: dark)
          dark  | dark       | screen
          light | light      | -
          """)
  void a_chosen_theme_goes_before_the_device(String theme, String scheme, String media) {
    var model = new HashMap<String, Object>();
    model.put("theme", theme);
    model.put("query", "state=QUEUED&theme=dark");

    var page = renderer.render(PAGE, "en", model);

    assertThat(page)
        .contains("<meta name=\"color-scheme\" content=\"" + scheme + "\">")
        .contains("href=\"?theme=auto&amp;state=QUEUED\"");
    if (media == null) {
      assertThat(page).doesNotContain("dark.css");
    } else {
      assertThat(page).contains("dark.css\" media=\"" + media + "\"");
    }
  }

  @Test
  void the_language_switch_keeps_the_query_of_the_page() {
    assertThat(renderer.render(PAGE, "en", Map.of())).contains("href=\"?lang=ru\"");
    assertThat(renderer.render(PAGE, "en", Map.of("query", "lang=tg&state=QUEUED")))
        .contains("href=\"?lang=ru&amp;state=QUEUED\"");
    assertThat(renderer.render(PAGE, "en", Map.of("query", "state=QUEUED&lang=tg")))
        .contains("href=\"?lang=ru&amp;state=QUEUED\"");
  }

  @Test
  void the_language_told_is_the_language_shown() {
    assertThat(renderer.render(PAGE, "fr", Map.of())).contains("<html lang=\"en\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429, 500, 502, 503})
  void every_error_is_told_in_words(int status) {
    for (var language : List.of("en", "ru", "tg")) {
      assertThat(renderer.render("error", language, Map.of("status", status)))
          .doesNotContain("??")
          .contains("" + status);
    }
  }
}
