package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Chromium.shoot;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import org.darvoza.contracts.Contact;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.Travel;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// An officer's day without a mouse: one of the invented listed people registers, two officers
/// judge and decide by keys alone; and what a colleague takes turns grey on the other's screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class KeyboardJourney {

  private static final Duration GREY_LIMIT = Duration.ofSeconds(10);

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void a_case_with_a_list_hit_is_decided_by_keys_alone() {
    var person = register(listed());
    var officer = signedIn("officer1");

    press(officer, "c", "**/vetting/cases/*");
    assertThat(officer.locator("h1")).containsText("ZARETCHNIAKOV");
    assertThat(officer.locator("#hits .evidence").first()).containsText("Total");
    shoot(officer, "keys-case");

    press(officer, "a", "**done=JUDGED*");
    assertThat(officer.locator("#hits")).containsText("Another person");

    officer.keyboard().press("p");
    officer.keyboard().press("Space"); // the first verdict: clear
    officer.keyboard().press("Tab");
    officer.keyboard().type("Concerns");
    officer.keyboard().press("Tab");
    officer.keyboard().type("Born in another town; seen in person.");
    officer.keyboard().press("Tab");
    press(officer, "Enter", "**done=SECOND_REVIEW*");
    signOut(officer);

    var senior = signedIn("senior1");
    senior.keyboard().press("/");
    senior.keyboard().type(person.reference());
    press(senior, "Enter", "**q=" + person.reference() + "*");
    senior.keyboard().press("j");
    press(senior, "Enter", "**/vetting/cases/*");
    assertThat(senior.locator("main")).containsText("Born in another town");
    press(senior, "y", "**done=CLEARED*");
    senior.context().close();
  }

  @Test
  void a_case_that_a_colleague_takes_turns_grey_at_once() {
    var person = register(Applicants.somebody());
    var watching = signedIn("officer2");
    go(watching, "/vetting?q=" + person.reference());
    watching.locator("[data-live-state=open]").waitFor();
    var streams = new ConcurrentLinkedQueue<String>();
    var windows = Stream.generate(() -> another(watching, streams)).limit(7).toList();
    var taking = signedIn("senior2");
    go(taking, "/vetting/cases/" + person.id());

    long begun = System.nanoTime();
    taking.keyboard().press("c");
    watching.locator("tr.taken").waitFor();
    var took = Duration.ofNanos(System.nanoTime() - begun);

    assertThat(watching.locator("tr.taken [data-holder]")).containsText("senior2");
    System.out.printf("Grey for the others after %d ms%n", took.toMillis());
    assertThat(took).isLessThan(GREY_LIMIT);
    shoot(watching, "keys-taken");
    windows.forEach(window -> window.locator("tr.taken").waitFor());
    assertThat(streams).as("streams of seven more windows").isEmpty();
    go(watching.context().newPage(), "/vetting/my-day");

    watching.close();
    taking.locator("form[action$='/renewal']").waitFor();
    press(taking, "b", "**done=RELEASED*");
    windows.forEach(window -> assertThat(window.locator("tr.taken")).hasCount(0));
    assertThat(streams).as("the stream of the next window").hasSize(1);
    taking.context().close();
    windows.getFirst().context().close();
  }

  /// One more window of the same browser, as many as an officer leaves open.
  private static Page another(Page page, Queue<String> streams) {
    var window = page.context().newPage();
    window.onRequest(
        request -> {
          if (URI.create(request.url()).getPath().equals("/vetting/live")) {
            streams.add(request.url());
          }
        });
    go(window, page.url());
    window.locator("[data-live-state=open]").waitFor();
    return window;
  }

  /// Playwright waits without limit when a page is closed while a form is on its way: each key that
  /// sends one is waited for.
  private static void press(Page page, String key, String leadsTo) {
    page.keyboard().press(key);
    page.waitForURL(leadsTo);
  }

  private Page signedIn(String username) {
    var page = chromium.page(true, 1440, 900);
    go(page, "/vetting?lang=en");
    tabTo(page, "[name=username]");
    page.keyboard().type(username);
    page.keyboard().press("Tab");
    page.keyboard().type(House.running().password(username));
    page.keyboard().press("Enter");
    page.waitForURL(url -> URI.create(url).getPath().equals("/vetting"));
    return page;
  }

  private static void signOut(Page page) {
    tabTo(page, "form[action='/sign-out'] button");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !URI.create(url).getPath().startsWith("/vetting"));
    page.context().close();
  }

  private static void tabTo(Page page, String selector) {
    for (int tabs = 0; tabs < 100; tabs++) {
      if (page.locator(selector + ":focus").count() > 0) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  private static Applicants.Accepted register(Submission submission) {
    try (var client = new Client();
        var inside = Client.signedIn("senior1")) {
      var accepted = Applicants.register(client, submission, UUID.randomUUID().toString());
      soon()
          .until(() -> inside.get("/api/vetting/cases/" + accepted.id()).body().contains("QUEUED"));
      return accepted;
    }
  }

  /// Of the list that the quick start ships; lands in an hour, so that nobody is more urgent.
  private static Submission listed() {
    var person =
        new Person(
            "Mr",
            "Zaretchniakov",
            "Rouslan",
            null,
            "Заречняков Руслан",
            null,
            Person.Sex.M,
            PartialDate.valueOf("1968-07-21"),
            "Old Town",
            "RUS");
    var email = "keys.%d@example.org".formatted(System.nanoTime());
    var contact = new Contact(email, "+79161234567", Language.ENGLISH);
    var whole = Samples.aSubmission(person, Samples.aDocument(Samples.aDocumentNumber()), contact);
    var soon = Instant.now().plus(Duration.ofHours(1));
    return new Submission(
        whole.conference(),
        whole.category(),
        whole.delegation(),
        whole.person(),
        whole.travelDocument(),
        whole.position(),
        whole.contact(),
        new Travel(soon, "HY735", null, null, false, "Hotel"),
        whole.declarations(),
        whole.consents());
  }
}
