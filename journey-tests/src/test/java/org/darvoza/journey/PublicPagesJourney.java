package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the public is shown, in every language, on a small phone and on a large screen: no page is
/// wider than its screen, and axe finds nothing that would shut a reader out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class PublicPagesJourney {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/?conference=" + TwoConferences.SECOND,
          "/register?conference=" + TwoConferences.SECOND,
          "/register?invitation=unknown",
          "/registrations/lost-link",
          "/registrations/lost-link?sent=true",
          "/registrations/00000000000000000000000000000000/confirm-address?token=old",
          "/privacy",
          "/conduct",
          "/api-docs",
          "/sign-in",
          "/nothing-here");

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest(name = "{0}, {1} px")
  @CsvSource({"en, 320", "ru, 320", "tg, 320", "ar, 320", "en, 1280", "ar, 1280"})
  void no_page_shuts_out_a_reader(String language, int width) throws IOException {
    var page = chromium.page(true, width, 900);
    for (var path : PAGES) {
      Chromium.go(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      examine(page, path);
    }
    throughTheForm(page, language);
    page.context().close();
    errorsOfTheServer(language, width);
  }

  private static void throughTheForm(Page page, String language) throws IOException {
    var form = PublicForm.opened(page, "/register?lang=" + language);
    examine(page, "delegation");
    var _ = form.goOn();
    examine(page, "delegation with an error");
    var _ = form.state("UZB").goOn();
    page.locator("summary").first().click();
    examine(page, "document");
    var _ = form.document().goOn();
    var _ = form.goOn();
    examine(page, "person with errors");
    var _ = form.person().goOn();
    var _ = form.contact("axe.%d@example.org".formatted(System.nanoTime())).goOn();
    examine(page, "travel");
    var _ = form.goOn();
    examine(page, "review");
    page.context().setOffline(true);
    form.agreed().send().click();
    page.locator("[data-offline]").waitFor();
    examine(page, "without connection");
    page.context().setOffline(false);
    form.submitted();
    examine(page, "received");
  }

  /// Without JavaScript the form is one page, and the server names what is wrong; for axe, which is
  /// JavaScript, its answer is shown in a page that has it.
  private void errorsOfTheServer(String language, int width) throws IOException {
    var plain = chromium.page(false, width, 900);
    var form = PublicForm.opened(plain, "/register?lang=" + language);
    soon()
        .until(
            () -> {
              form.send().click();
              return plain.locator("#summary").count() > 0;
            });
    var answer = plain.content();
    plain.context().close();
    var page = chromium.page(true, width, 900);
    var _ = page.route("**/register*", route -> route.fulfill(Chromium.html(answer)));
    Chromium.go(page, "/register");
    examine(page, "errors of the server");
    page.context().close();
  }

  private static void examine(Page page, String what) throws IOException {
    assertThat(Readers.tooWide(page)).as(what).isEmpty();
    assertThat(Readers.shutOut(page)).as(what).isEmpty();
  }
}
