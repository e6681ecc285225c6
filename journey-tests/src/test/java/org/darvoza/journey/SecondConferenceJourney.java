package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second file is a second conference on the same system; a wrong one stops the start.
@InTheHouse
class SecondConferenceJourney {

  private static final String ADDRESS = "/register?lang=en&conference=" + TwoConferences.SECOND;

  @Test
  void a_participant_of_the_second_conference_chooses_a_category_and_is_accredited() {
    try (var chromium = new Chromium();
        var officer = Client.signedIn("senior1")) {
      var page = chromium.page(true, 390, 844);
      Chromium.go(page, ADDRESS);
      assertThat(page.locator(".ways-in a")).hasCount(4);
      assertThat(page.locator("header")).containsText("Issyk-Kul Seminar 2021");

      page.locator(".ways-in a", new Page.LocatorOptions().setHasText("Civil society")).click();
      var form = new PublicForm(page).inSteps();
      var _ = form.state("KGZ").goOn().document().goOn().person().goOn();
      var _ = form.contact("seminar.%d@example.org".formatted(System.nanoTime())).goOn();
      form.agreed().submitted();
      assertThat(page.locator("main"))
          .containsText("IKS-", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
      assertThat(page.locator("header")).containsText("Issyk-Kul Seminar 2021");

      var id = page.url().replaceFirst(".*/registrations/([0-9a-f]{32}).*", "$1");
      accredit(officer, id);
      Chromium.reloadUntil(page, "Accredited");
    }
  }

  /// One pair of eyes suffices there.
  private static void accredit(Client officer, String id) {
    var address = "/api/vetting/cases/" + id;
    soon().until(() -> officer.get(address).body().contains("QUEUED"));
    assertThat(officer.post(address + "/claim", "{}").status()).isEqualTo(200);
    var proposal =
        Map.of(
            "verdict", "CLEAR",
            "reasonCode", "NO_OBJECTION",
            "note", "Known.",
            "version", officer.get(address).json().get("version").asInt());
    assertThat(officer.post(address + "/proposal", proposal).body()).contains("CLEARED");
  }

  @Test
  void a_wrong_file_stops_the_start_with_file_line_and_reason(@TempDir Path folder)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("wrong.yml"), "code: wrong\nfirstDay: someday\n");

    var printed = House.running().startOn(folder);

    assertThat(printed.exitCode()).isNotZero();
    assertThat(printed.text()).contains("wrong.yml, line 2:", "someday");
  }
}
