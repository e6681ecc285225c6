package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;

/// Debian's Chromium, for journeys that go through the pages.
final class Chromium implements AutoCloseable {

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser = launch();

  private Browser launch() {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  /// In a context of its own: with its own cookies. Of a reader who wants nothing to move: what
  /// fades from one colour to the next is no colour of the page.
  Page page(boolean javaScript, int width, int height) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB"));
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  static Route.FulfillOptions html(String body) {
    return new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(body);
  }

  static void go(Page page, String path) {
    var _ = page.navigate(House.running().gateway().resolve(path).toString());
  }

  /// The status page turns by itself while a registration is on its way; that cuts off a reload of
  /// ours at the same moment, which is tried again.
  static void reloadUntil(Page page, String text) {
    soon()
        .ignoreExceptionsInstanceOf(PlaywrightException.class)
        .untilAsserted(
            () -> {
              var _ = page.reload();
              assertThat(page.content()).contains(text);
            });
  }

  static void shoot(Page page, String name) {
    var _ =
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
