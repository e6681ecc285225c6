package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Chromium.shoot;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The officers' console where something comes in between: a case given to somebody else, a session
/// that ends, a small screen, a reader who does not see.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class ConsoleJourney {

  private static final String NOTE = "form[action$='/proposal'] [name=note]";
  private static final String PROPOSE = "form[action$='/proposal'] button";

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void who_loses_a_case_to_a_supervisor_hears_it_and_keeps_what_he_wrote() {
    var address = "/vetting/cases/" + waiting();
    var holder = signedIn("officer1", 1440);
    go(holder, address);
    click(holder, holder.locator("form[action$='/claim'] button"), "**" + address);
    holder.locator(NOTE).fill("An hour of thought.");

    var supervisor = signedIn("supervisor", 1440);
    go(supervisor, address);
    supervisor.locator("summary[data-key=h]").click();
    supervisor.locator("[name=handOverTo]").fill("officer2");
    click(
        supervisor, supervisor.locator("form[action$='/hand-over'] button"), "**done=HANDED_OVER*");

    assertThat(holder.locator("[data-live-changed]")).containsText("officer2");
    holder.locator("[name=verdict][value=CLEAR]").check();
    holder.locator("[name=reasonCode]").selectOption("NO_OBJECTION");
    click(holder, holder.locator(PROPOSE), "**/proposal");
    assertThat(holder.locator("[role=alert] dl")).containsText("An hour of thought.");
    shoot(holder, "console-given-on");
    holder.context().close();
    supervisor.context().close();
  }

  @Test
  void what_was_written_outlives_a_session() {
    var address = "/vetting/cases/" + waiting();
    var officer = signedIn("officer1", 1440);
    go(officer, address);
    click(officer, officer.locator("form[action$='/claim'] button"), "**" + address);
    officer.locator(NOTE).fill("Another hour.");
    officer.locator("[name=verdict][value=REFUSE]").check();
    assertThat(officer.locator("[name=reasonCode] option[value=NO_OBJECTION]")).isDisabled();
    officer.locator("[name=reasonCode]").selectOption("DUPLICATE");
    officer.locator("[name=verdict][value=CLEAR]").check();
    assertThat(officer.locator("[name=reasonCode]")).hasValue("");
    officer.locator("[name=reasonCode]").selectOption("NO_OBJECTION");
    officer.context().clearCookies(new BrowserContext.ClearCookiesOptions());

    officer.locator(PROPOSE).click();
    assertThat(officer.locator("#announcements")).containsText("You have been signed out");
    assertThat(officer.locator(NOTE)).hasValue("Another hour.");

    var elsewhere = officer.context().newPage();
    signIn(elsewhere, "officer1");
    click(officer, officer.locator(PROPOSE), "**done=SECOND_REVIEW*");
    officer.context().close();
  }

  @Test
  void no_page_is_wider_than_a_phone_and_none_shuts_out_a_reader() throws IOException {
    var address = "/vetting/cases/" + waiting();
    var officer = signedIn("senior2", 320);
    for (var path :
        List.of(
            "/vetting?state=ALL",
            address,
            "/vetting/search",
            "/vetting/my-day",
            "/vetting/workload",
            "/vetting/cases/nothing",
            "/mails")) {
      go(officer, path);
      assertThat(Readers.tooWide(officer)).as(path).isEmpty();
      assertThat(Readers.shutOut(officer)).as(path).isEmpty();
    }
    shoot(officer, "console-small");
    officer.context().close();
  }

  private static String waiting() {
    try (var client = new Client();
        var inside = Client.signedIn("senior1")) {
      var id = Applicants.register(client).id();
      soon().until(() -> inside.get("/api/vetting/cases/" + id).body().contains("QUEUED"));
      return id;
    }
  }

  private Page signedIn(String username, int width) {
    var page = chromium.page(true, width, 800);
    signIn(page, username);
    return page;
  }

  private static void signIn(Page page, String username) {
    go(page, "/sign-in?lang=en");
    page.fill("[name=username]", username);
    page.fill("[name=password]", House.running().password(username));
    click(page, page.locator("main form button"), "**/vetting*");
  }

  private static void click(Page page, Locator button, String leadsTo) {
    button.click();
    page.waitForURL(leadsTo);
  }
}
