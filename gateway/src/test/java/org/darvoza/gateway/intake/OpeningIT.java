package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.testkit.ConferenceFiles;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class OpeningIT {

  private static final String SECOND = "/register?conference=" + TwoConferences.SECOND;

  private final Browser browser;

  OpeningIT(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  private String page(String address) {
    return browser.get(address, "Accept-Language", "en").body();
  }

  @Test
  void the_only_open_category_is_not_asked_for() {
    assertThat(page("/register")).contains("name=\"category\" value=\"DELEGATE\"");
  }

  @Test
  void several_open_categories_are_a_choice_each_with_whom_it_is_for() {
    assertThat(page(SECOND))
        .contains(
            "Issyk-Kul Seminar 2021",
            "conference=issyk-kul-2021&amp;category=MEDIA\"",
            "For reporters, photographers")
        .doesNotContain("category=DRIVER", "name=\"person.familyName\"", "??");
  }

  @ParameterizedTest
  @CsvSource({
    "DELEGATE,                   STATE,        For members of the delegation of a state, false",
    "INTERNATIONAL_ORGANISATION, ORGANISATION, For representatives of the United,        false",
    "CIVIL_SOCIETY,              ORGANISATION, For civil society,                        false",
    "MEDIA,                      OUTLET,       For reporters,                            true"
  })
  void the_form_of_a_category_is_its_own(
      String category, String kind, String lead, boolean travels) {
    var page = page(SECOND + "&category=" + category);

    assertThat(page)
        .contains(lead, "name=\"category\" value=\"" + category + "\"", "&amp;category=" + category)
        .containsPattern("value=\"" + kind + "\"[^>]*checked")
        .doesNotContain("??");
    assertThat(page.contains("name=\"travel.arrivesAt\"")).isEqualTo(travels);
  }

  @Test
  void the_next_person_of_a_delegation_finds_it_filled_in_and_nothing_else() {
    var page =
        page(
            "/register?delegation.kind=ORGANISATION&delegation.name=OSCE&contact.language=tg"
                + "&position.organisation=%22%3E%3Cb%3EDesk&person.familyName=Karimova"
                + "&contact.email="
                + "x".repeat(300)
                + "&delegation.code="
                + "y".repeat(201));

    assertThat(page)
        .containsPattern("value=\"ORGANISATION\"[^>]*checked")
        .containsPattern("value=\"tg\"[^>]*checked")
        .contains("value=\"OSCE\"", "value=\"&quot;&gt;&lt;b&gt;Desk\"")
        .doesNotContain("value=\"Karimova", "value=\"xxx", "value=\"yyy");
  }

  @ParameterizedTest
  @CsvSource({"DRIVER", "KING", "''"})
  void a_category_that_is_not_open_leads_to_the_choice(String category) {
    assertThat(page(SECOND + "&category=" + category)).contains("ways-in");
  }

  @ParameterizedTest
  @CsvSource({"/register?conference=, register", "/?conference=, conference"})
  void after_its_last_day_it_is_said_to_be_closed(String address, String where) {
    assertThat(page(address + ConferenceFiles.CLOSED))
        .as(where)
        .contains("30 Apr 2022", "accreditation@conference.example")
        .doesNotContain("name=\"person.familyName\"", "href=\"/register", "??");
  }

  @Test
  void a_form_that_was_open_meanwhile_comes_back_with_all_that_was_typed() {
    var form = FilledForm.from(browser);
    form.put("conference", ConferenceFiles.CLOSED);

    var answer = browser.postForm("/register", form, "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Registration has closed", "value=\"Ҷамила\"");
  }

  @Test
  void a_form_of_the_second_conference_is_submitted_to_it() {
    var form = FilledForm.from(browser, SECOND + "&category=CIVIL_SOCIETY");
    form.keySet().removeIf(name -> name.startsWith("travel.") || name.startsWith("declarations"));
    form.replaceAll((name, value) -> name.startsWith("consents.") ? "2021-06" : value);

    var answer = browser.postForm("/register", form);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  @Test
  void a_state_that_was_not_chosen_is_told_at_the_list_of_states() {
    var form = FilledForm.from(browser);
    form.put("delegation.code", "");

    assertThat(browser.postForm("/register", form, "Accept-Language", "en").body())
        .contains("href=\"#delegation.code\">State: Please choose the state")
        .doesNotContain("delegation.name-error");
  }

  @Test
  void the_answer_to_a_form_keeps_its_category_in_its_address() {
    var form = FilledForm.from(browser, SECOND + "&category=MEDIA");
    form.put("person.familyName", "");
    var address = SECOND + "&category=MEDIA";

    assertThat(browser.postForm(address, form).body())
        .contains("lang=ru&amp;conference=issyk-kul-2021&amp;category=MEDIA");
  }

  @Test
  void each_conference_has_a_page_that_leads_to_the_others() {
    assertThat(page("/")).contains("/?conference=issyk-kul-2021", "conference=dushanbe-2022");
    assertThat(page("/?conference=issyk-kul-2021"))
        .contains("Regional Seminar on Border Cooperation", "/?conference=dushanbe-2022");
    assertThat(page("/privacy?conference=issyk-kul-2021")).contains("2021-06");
  }

  @Test
  void the_description_of_the_interface_names_the_header_of_invitations() {
    assertThat(page("/api-docs/gateway")).contains("\"X-Invitation\"");
  }
}
