package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.darvoza.journey.Applicants.Accepted;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the public is shown, in every language: on a small phone, a tablet and a large screen no
/// page is wider than its screen, and axe finds nothing that would shut a reader out, by day on the
/// phone and by night on the large screen. Each page is loaded once and its window made smaller.
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

  private static final int LARGE = 1280;
  private static final int TABLET = 768;
  private static final int PHONE = 320;

  /// On the large screen they look at one that is read from left to right and one from right to
  /// left.
  private static final Set<String> LOOKED_AT_TWICE = Set.of("en", "ar");

  private final Chromium chromium = new Chromium();
  private final List<String> pages = new ArrayList<>(PAGES);

  /// Pages that somebody has to work for: something is asked of the person, the person is
  /// accredited, an invitation is over.
  @BeforeAll
  void bringAbout() {
    try (var client = new Client();
        var officers = new Officers()) {
      var asked = vetted(client, officers);
      officers.claim("officer1", asked);
      var question =
          Map.of("items", List.of("PHOTO", "TRAVEL_DETAILS"), "deadline", "2999-01-01T00:00:00Z");
      officers.act("officer1", asked, "information-request", question);
      var accredited = vetted(client, officers);
      officers.decide(accredited, "CLEAR", "NO_OBJECTION", "Known.");
      soon().until(() -> accredited.status(client), "ACCREDITED"::equals);
      soon().until(() -> asked.status(client), "INFO_REQUESTED"::equals);
      Stream.of(asked, accredited).map(PublicPagesJourney::page).forEach(pages::add);
      pages.add(invitationThatIsOver(client, officers));
    }
  }

  private static Accepted vetted(Client client, Officers officers) {
    var delegate = Applicants.register(client);
    officers.awaitState(delegate, "QUEUED");
    return delegate;
  }

  private static String page(Accepted delegate) {
    return "/registrations/%s?key=%s".formatted(delegate.id(), delegate.statusKey());
  }

  private static String invitationThatIsOver(Client client, Officers officers) {
    var wish =
        Map.of(
            "category", "MEDIA",
            "delegation", Map.of("kind", "OUTLET", "name", "Radio Naqsh"),
            "expiresAt", Instant.now().plusSeconds(2).toString());
    var made = officers.of("registrar").post("/api/invitations", wish).json();
    var address = "/register?invitation=" + made.get("invitation").asString();
    soon().until(() -> client.get(address).status() == 410);
    return address;
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "tg", "ar"})
  void no_page_shuts_out_a_reader(String language) throws IOException {
    var page = chromium.page(true, LARGE, 900);
    for (var path : pages) {
      Chromium.go(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
      examine(page, path);
    }
    throughTheForm(page, language);
    page.context().close();
    errorsOfTheServer(language);
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
  private void errorsOfTheServer(String language) throws IOException {
    var plain = chromium.page(false, LARGE, 900);
    var form = PublicForm.opened(plain, "/register?lang=" + language);
    soon()
        .until(
            () -> {
              form.send().click();
              return plain.locator("#summary").count() > 0;
            });
    var answer = plain.content();
    plain.context().close();
    var page = chromium.page(true, LARGE, 900);
    var _ = page.route("**/register*", route -> route.fulfill(Chromium.html(answer)));
    Chromium.go(page, "/register");
    examine(page, "errors of the server");
    page.context().close();
  }

  private static void examine(Page page, String what) throws IOException {
    page.setViewportSize(LARGE, 900);
    assertThat(Readers.tooWide(page)).as(what).isEmpty();
    if (LOOKED_AT_TWICE.contains(page.locator("html").getAttribute("lang"))) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(Readers.shutOut(page)).as(what + " by night").isEmpty();
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    page.setViewportSize(TABLET, 900);
    assertThat(Readers.tooWide(page)).as(what).isEmpty();
    page.setViewportSize(PHONE, 900);
    assertThat(Readers.tooWide(page)).as(what).isEmpty();
    assertThat(Readers.shutOut(page)).as(what).isEmpty();
  }
}
