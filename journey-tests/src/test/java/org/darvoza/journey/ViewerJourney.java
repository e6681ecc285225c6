package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Chromium.shoot;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The pictures of a case as an officer compares them, by keys alone; and as their applicant sees
/// on a phone what has come of them. Screenshots lie in `target/screenshots`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class ViewerJourney {

  private static final String LOADED =
      "pictures => pictures.every(picture => picture.complete && picture.naturalWidth > 0)";

  private final Chromium chromium = new Chromium();
  private final Client applicant = new Client();
  private Accepted delegate = new Accepted("", "", "", "", "");

  @BeforeAll
  void hand_in() {
    delegate = Applicants.register(applicant);
    soon().until(() -> delegate.status(applicant), "IN_REVIEW"::equals);
    var page = Drawings.passport("Karimova", "Dilnoza", "FA1234567");
    assertThat(delegate.handIn(applicant, "photo", Drawings.photo(0), true).status())
        .isEqualTo(201);
    assertThat(delegate.handIn(applicant, "passport", page, true).status()).isEqualTo(201);
    try (var inside = Client.signedIn("senior1")) {
      var path = "/api/vetting/cases/" + delegate.id();
      soon().until(() -> inside.get(path).json().path("documents").size() == 2);
    }
  }

  @AfterAll
  void close() {
    chromium.close();
    applicant.close();
  }

  @Test
  void two_pictures_are_compared_by_keys_alone() {
    var page = onTheCase(1440, 900, "en");
    shoot(page, "pictures-case");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(page, "pictures-case-dark");
    var viewer = page.locator("dialog.viewer");
    var right = viewer.locator(".viewer-pane").last();

    page.keyboard().press("d");
    assertThat(viewer).isVisible();
    assertThat(viewer.locator(".viewer-pane img:visible")).hasCount(2);
    look(page, "pictures-viewer-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    look(page, "pictures-viewer");
    page.keyboard().press("+");
    page.keyboard().press("+");
    assertThat(right).hasAttribute("data-zoom", "2");
    look(page, "pictures-viewer-larger");
    page.keyboard().press("-");
    assertThat(right).hasAttribute("data-zoom", "1");
    page.keyboard().press("r");
    assertThat(right).hasAttribute("data-turn", "1");
    look(page, "pictures-viewer-turned");
    page.keyboard().press("0");
    assertThat(right).hasAttribute("data-zoom", "0");
    assertThat(right).hasAttribute("data-turn", "0");
    page.keyboard().press("o");
    assertThat(viewer.locator(".viewer-active")).hasAttribute("data-name", "Photo");
    page.keyboard().press("c");
    assertThat(viewer.locator(".viewer-pane img:visible")).hasCount(1);
    page.keyboard().press("1");
    look(page, "pictures-viewer-one");
    page.keyboard().press("Escape");

    assertThat(viewer).not().isVisible();
    awaitLoaded(page);
    assertThat(page.locator(".viewing-open")).isFocused();
    page.context().close();
  }

  @Test
  void the_pictures_fit_a_phone() {
    var page = onTheCase(390, 844, "tg");
    shoot(page, "pictures-case-390-tg");
    page.locator(".viewing-open").click();
    look(page, "pictures-viewer-390-tg");
    assertThat(page.locator("dialog.viewer .viewer-pane img:visible")).hasCount(2);
    page.context().close();
  }

  @Test
  void the_applicant_reads_on_a_phone_what_came_of_them() {
    var page = chromium.page(true, 390, 844);
    for (var language : List.of("en", "ru", "tg")) {
      var _ = page.navigate(delegate.statusUrl());
      go(page, "/registrations/" + delegate.id() + "?lang=" + language);
      assertThat(page.locator("#document-photo time")).isVisible();
      assertThat(page.locator("#document-passport input[type=file]")).isVisible();
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 390")).isTrue();
      shoot(page, "pictures-status-390-" + language);
    }
    page.context().close();
  }

  @Test
  void a_picture_is_turned_and_cut_by_keys_before_it_is_sent() throws IOException {
    var another = Applicants.register(applicant);
    soon().until(() -> another.status(applicant), "IN_REVIEW"::equals);
    var page = chromium.page(true, 320, 640);
    var _ = page.navigate(another.statusUrl());
    var photo = page.locator("#document-photo");
    var lying = Drawings.passport("Karimova", "Dilnoza", "FA1234567");

    photo
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("lying.jpg", "image/jpeg", lying));

    assertThat(photo.locator("output")).hasText("821 × 1056");
    photo.locator("button[value=right]").press("Enter");
    assertThat(photo.locator("output")).hasText("1056 × 1358");
    photo.locator("[data-range=tilt]").press("ArrowRight");
    photo.locator("[data-range=zoom]").press("ArrowRight");
    assertThat(photo.locator("output")).not().hasText("1056 × 1358");
    assertThat(Readers.tooWide(page)).isEmpty();
    assertThat(Readers.shutOut(page)).isEmpty();
    shoot(page, "picture-cut-320");

    photo.locator("button:not([type])").press("Enter");

    assertThat(photo.locator("time")).isVisible();
    assertThat(photo).not().containsText("35 wide to 45 high");
    page.context().close();
  }

  /// The page as senior1 reads it, all its pictures there.
  private Page onTheCase(int width, int height, String language) {
    var page = chromium.page(true, width, height);
    go(page, "/sign-in?lang=" + language);
    page.fill("[name=username]", "senior1");
    page.fill("[name=password]", House.running().password("senior1"));
    page.locator("main form button").click();
    page.waitForURL("**/vetting*");
    go(page, "/vetting/cases/" + delegate.id());
    page.locator(".picture img").last().scrollIntoViewIfNeeded();
    awaitLoaded(page);
    var _ = page.evaluate("scrollTo(0, 0)");
    return page;
  }

  private static void awaitLoaded(Page page) {
    Locator pictures = page.locator(".picture img");
    assertThat(pictures).hasCount(2);
    soon().until(() -> (Boolean) pictures.evaluateAll(LOADED));
  }

  private static void look(Page page, String name) {
    var file = Path.of("target", "screenshots", name + ".png");
    var _ = page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
