package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Chromium.shoot;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the README promises a new user, in a real browser: register, read the mail, two officers,
/// the good news. Once with JavaScript and once without. Screenshots lie in `target/screenshots`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class BrowserJourney {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void from_the_form_to_the_good_news_with_javascript() {
    fromTheFormToTheGoodNews(true);
  }

  @Test
  void from_the_form_to_the_good_news_without_javascript() {
    fromTheFormToTheGoodNews(false);
  }

  private void fromTheFormToTheGoodNews(boolean javaScript) {
    var email = "b%s.%d@example.org".formatted(javaScript ? "js" : "plain", System.nanoTime());
    var applicant = chromium.page(javaScript, 390, 844);
    register(applicant, email);
    var reference = reference(applicant);

    soon().until(() -> letters(email).contains("REGISTRATION_RECEIVED"));

    decide(javaScript, "officer1", reference, this::propose);
    decide(javaScript, "senior1", reference, this::confirm);

    Chromium.reloadUntil(applicant, "Accredited");
    shoot(applicant, "status-accredited");
    soon().until(() -> letters(email).contains("ACCREDITATION_GRANTED"));
  }

  private void register(Page page, String email) {
    var form = PublicForm.opened(page, "/register?lang=en").filledIn(email).agreed();
    shoot(page, "register");
    form.submitted();
    assertThat(page.url()).doesNotContain("key=");
    shoot(page, "status");
  }

  private static String reference(Page page) {
    var found = Pattern.compile("DSH-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]").matcher(page.content());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private void decide(boolean javaScript, String username, String reference, Consumer<Page> act) {
    var page = chromium.page(javaScript, 1400, 900);
    go(page, "/vetting?lang=en");
    page.fill("[name=username]", username);
    page.fill("[name=password]", House.running().password(username));
    page.locator("main form button").click();
    page.waitForURL("**/vetting**");
    shoot(page, "queue-" + username);
    soon()
        .untilAsserted(
            () -> {
              go(page, "/vetting?q=" + reference);
              assertThat(page.locator("main table a")).not().hasCount(0);
            });
    page.locator("main table a").first().click();
    act.accept(page);
    shoot(page, "case-after-" + username);
    page.context().close();
  }

  private void propose(Page page) {
    page.locator("form[action$='/claim'] button").first().click();
    shoot(page, "case-claimed");
    page.check("input[name=verdict][value=CLEAR]");
    page.selectOption("[name=reasonCode]", "NO_OBJECTION");
    page.fill("[name=note]", "Known to the ministry.");
    page.locator("form[action$='/proposal'] button").click();
    assertThat(page.locator("main")).containsText("Second review", PATIENTLY);
  }

  private void confirm(Page page) {
    page.locator("form[action$='/confirmation'] button").first().click();
    assertThat(page.locator("main")).containsText("Cleared", PATIENTLY);
  }

  private static Set<String> letters(String email) {
    return Inside.mails().stream()
        .filter(mail -> mail.to().equals(email))
        .map(Inside.Mail::letter)
        .collect(Collectors.toSet());
  }
}
