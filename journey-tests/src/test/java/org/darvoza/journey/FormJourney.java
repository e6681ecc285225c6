package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The public form where something comes in between: a page loaded again, another person at the
/// same browser, a connection that breaks, a field left out, a keyboard and no mouse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class FormJourney {

  private static final String KEPT =
      "() => JSON.stringify([...Object.entries(localStorage), ...Object.entries(sessionStorage)])";
  private static final String AGED =
      """
      () => {
        for (const [key, text] of Object.entries(localStorage)) {
          localStorage.setItem(key, text.replace(/"at":(\\d+)/, (_, at) => `"at":${at - 86400001}`));
        }
      }
      """;
  private static final String SPECIMEN =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  private static final LocatorAssertions.ContainsTextOptions READING =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  private PublicForm begun() {
    var form = PublicForm.opened(chromium.page(true, 390, 844), "/register?lang=en");
    var _ = form.state("UZB").goOn().document().goOn().person();
    return form;
  }

  @Test
  void a_page_loaded_again_shows_what_was_typed_and_where() {
    var form = begun();

    var _ = form.page().reload();

    assertThat(form.field("person.familyName")).isVisible();
    assertThat(form.field("person.familyName")).hasValue("Karimova");
    assertThat(form.field("person.sex")).isChecked();
    form.page().locator("a[hreflang=ru]").click();
    form.page().waitForURL("**lang=ru**");
    var _ = form.inSteps();
    assertThat(form.page().locator("[data-step]:visible h2")).hasText("Участник");
    assertThat(form.field("person.familyName")).hasValue("Karimova");

    var _ = form.goOn().contact("again.%d@example.org".formatted(System.nanoTime())).goOn();
    form.field("travel.arrivesAt").fill("2022-10-17T14:30");
    var _ = form.goOn();

    for (var shown : List.of("Узбекистан", "14.03.1981", "01.05.2029", "17.10.2022, 14:30")) {
      assertThat(form.page().locator("[data-entered]")).containsText(shown);
    }
    form.page().context().close();
  }

  @Test
  void who_comes_later_to_the_same_browser_is_shown_nothing_until_he_asks() {
    var first = begun();

    var later = PublicForm.opened(first.page().context().newPage(), "/register?lang=en");

    var offer = later.page().locator("[data-draft-offer]");
    assertThat(offer).containsText(Pattern.compile("of\\s+\\d\\d:\\d\\d"));
    assertThat(later.field("person.familyName")).hasValue("");
    assertThat(later.page().locator("main")).not().containsText("Karimova");

    offer.locator("[data-draft-continue]").click();
    assertThat(later.field("person.familyName")).hasValue("Karimova");

    later.page().locator("[data-draft-delete]:visible").click();
    assertThat(later.field("delegation.code")).hasValue("");
    assertThat((String) later.page().evaluate(KEPT)).doesNotContain("Karimova");
    first.page().context().close();
  }

  @Test
  void a_draft_of_yesterday_is_gone() {
    var first = begun();
    var _ = first.page().evaluate(AGED);

    var later = PublicForm.opened(first.page().context().newPage(), "/?lang=en");

    assertThat((String) later.page().evaluate(KEPT)).doesNotContain("Karimova");
    first.page().context().close();
  }

  @Test
  void nothing_is_left_in_the_browser_after_submission() {
    var form = PublicForm.opened(chromium.page(true, 390, 844), "/register?lang=en");
    form.filledIn("left.%d@example.org".formatted(System.nanoTime())).agreed().submitted();

    assertThat((String) form.page().evaluate(KEPT)).doesNotContain("darvoza", "Karimova");
    Chromium.go(form.page(), "/register");
    var _ = form.page().goBack();
    var _ = form.page().goBack();
    assertThat(form.page().locator("main form")).isVisible();
    assertThat(form.field("person.familyName")).hasValue("");
    form.page().context().close();
  }

  @Test
  void without_connection_the_form_says_so_and_keeps_everything() {
    var form = PublicForm.opened(chromium.page(true, 390, 844), "/register?lang=en");
    var _ = form.filledIn("away.%d@example.org".formatted(System.nanoTime())).agreed();

    form.page().context().setOffline(true);
    form.send().click();
    assertThat(form.page().locator("[data-offline]")).containsText("nothing you entered is lost");
    assertThat(form.field("contact.phone")).hasValue("+998901234567");

    form.page().context().setOffline(false);
    form.submitted();
    form.page().context().close();
  }

  @Test
  void what_is_left_out_is_said_beside_its_field_once_however_often_one_goes_on() {
    var form = PublicForm.opened(chromium.page(true, 320, 640), "/register?lang=en");

    var _ = form.goOn().goOn().goOn();

    var state = form.field("delegation.code");
    assertThat(state).isFocused();
    assertThat(state).hasAttribute("aria-describedby", "delegation.code-error");
    assertThat(form.page().locator(".field-error:visible")).hasCount(1);
    state.selectOption("TJK");
    assertThat(form.page().locator(".field-error:visible")).hasCount(0);
    form.page().locator("input[name='delegation.kind'][value=ORGANISATION]").check();
    var _ = form.goOn();
    assertThat(form.field("delegation.name")).isFocused();
    form.page().context().close();
  }

  @Test
  void a_keyboard_suffices_and_each_step_is_announced() {
    var page = chromium.page(true, 390, 844);
    var form = PublicForm.opened(page, "/register?lang=en");
    form.field("delegation.code").focus();
    page.keyboard().type("Uzb");
    page.keyboard().press("Enter");
    form.next().focus();
    page.keyboard().press("Enter");

    var heading = page.locator("[data-step]:visible h2");
    assertThat(heading).isFocused();
    assertThat(heading).hasAccessibleDescription("Step 2 of 6: Travel document");
    page.keyboard().press("Tab");
    assertThat(page.locator("summary").first()).isFocused();

    var _ = page.goBack();
    assertThat(page.locator("[data-step]:visible h2")).hasText("Whom the participant represents");
    assertThat(form.field("delegation.code")).hasValue("UZB");
    page.context().close();
  }

  @Test
  void the_lines_of_the_data_page_fill_in_what_is_empty_without_leaving_the_step() {
    var form = PublicForm.opened(chromium.page(true, 390, 844), "/register?lang=en");
    var _ = form.state("UZB").goOn();
    form.page().locator("summary").first().click();
    form.field("travelDocument.mrz[0]").fill(SPECIMEN);
    form.field("travelDocument.expiresOn").fill("2029-05-01");

    form.page().locator("[name=fill]").click();

    assertThat(form.page().locator("[data-zone-said]")).containsText("were filled in");
    assertThat(form.field("travelDocument.number")).hasValue("L898902C3");
    assertThat(form.field("travelDocument.expiresOn")).hasValue("2029-05-01");
    assertThat(form.field("travelDocument.mrz[1]")).hasValue(SPECIMEN.substring(44));
    assertThat(form.field("person.familyName")).hasValue("Eriksson");
    form.page().context().close();
  }

  @Test
  void a_picture_of_the_data_page_is_read_in_the_browser_and_never_sent() {
    var form = PublicForm.opened(chromium.page(true, 390, 844), "/register?lang=en");
    var page = form.page();
    var sent = new ArrayList<String>();
    page.onRequest(request -> sent.add(Objects.requireNonNullElse(request.postData(), "")));
    var _ = form.state("UZB").goOn();
    page.locator("summary").first().click();
    var picture = page.locator("#zone-picture");

    picture.setInputFiles(image(Drawings.photo(0)));
    assertThat(page.locator("[data-zone-picture]")).containsText("cannot be read", READING);
    assertThat(form.field("travelDocument.mrz[0]")).hasValue("");

    picture.setInputFiles(image(Drawings.held(SPECIMEN.substring(0, 44), SPECIMEN.substring(44))));
    assertThat(page.locator("[data-zone-said]")).containsText("were filled in", READING);
    assertThat(form.field("travelDocument.mrz[0]")).hasValue(SPECIMEN.substring(0, 44));
    assertThat(form.field("travelDocument.mrz[1]")).hasValue(SPECIMEN.substring(44));
    assertThat(form.field("travelDocument.number")).hasValue("L898902C3");
    assertThat(sent).noneMatch(body -> body.length() > 20_000 || body.contains("holiday.jpg"));
    page.context().close();
  }

  /// Of the hundred with the seeds 9000 to 9099, which nobody had looked at before, the reader read
  /// 80, none of them wrongly. These eight are of them: more would take too long here.
  @Test
  void of_pages_drawn_anew_most_are_read_and_none_wrongly() throws IOException {
    var page = chromium.page(true, 390, 844);
    Chromium.go(page, "/register?lang=en");

    var specimens = (List<?>) page.evaluate(script("/specimens.js"), List.of(9000, 9008));

    var read = specimens.stream().map(it -> (Map<?, ?>) it).filter(it -> it.get("read") != null);
    assertThat(read.toList())
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(it -> assertThat(it.get("read")).isEqualTo(it.get("drawn")));
    page.context().close();
  }

  private static String script(String name) throws IOException {
    try (var script = Objects.requireNonNull(FormJourney.class.getResourceAsStream(name))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static FilePayload image(byte[] jpeg) {
    return new FilePayload("holiday.jpg", "image/jpeg", jpeg);
  }

  @Test
  void an_invitation_opens_a_closed_category_with_its_delegation_filled_in() {
    var page = chromium.page(true, 390, 844);
    var form = PublicForm.opened(page, invitation());

    assertThat(page.locator("[data-step]:visible")).containsText("Radio Naqsh");
    assertThat(page.locator("[name='delegation.name']")).hasCount(0);
    assertThat(page.locator("h1").locator("..")).containsText("Media");
    var _ = form.goOn().document().goOn().person().goOn();
    var _ = form.contact("press.%d@example.org".formatted(System.nanoTime())).goOn().goOn();
    form.agreed().submitted();
    // Until it is recorded, the page that renews itself does not know the category.
    assertThat(page.locator("main"))
        .containsText("Media", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    page.context().close();
  }

  private static String invitation() {
    try (var registrar = Client.signedIn("registrar")) {
      var made =
          registrar.post(
              "/api/invitations",
              """
              {"category":"MEDIA","delegation":{"kind":"OUTLET","name":"Radio Naqsh"},
               "expiresAt":"2999-01-01T00:00:00Z"}
              """);
      var link = URI.create(made.json().get("link").asString());
      return link.getRawPath() + "?" + link.getRawQuery() + "&lang=en";
    }
  }
}
