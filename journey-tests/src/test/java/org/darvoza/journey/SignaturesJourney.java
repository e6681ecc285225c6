package org.darvoza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Chromium.shoot;

import module java.base;

import com.microsoft.playwright.Page;
import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The second signature on a screen: many clearances at once, ticked by keys, and the word of the
/// head without which nothing is revoked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class SignaturesJourney {

  private final Chromium chromium = new Chromium();
  private final Client applicant = new Client();
  private final Officers officers = new Officers();

  @AfterAll
  void leave() {
    chromium.close();
    applicant.close();
    officers.close();
  }

  @Test
  void what_is_ticked_is_signed_and_the_rest_is_left() {
    var signed = List.of(proposed(), proposed());
    var left = proposed();
    var senior = signedIn("senior1");
    go(senior, "/vetting?state=SECOND_REVIEW");

    signed.forEach(
        delegate -> {
          senior.locator("#case-" + delegate.id()).focus();
          senior.keyboard().press("x");
        });
    shoot(senior, "signatures-ticked");
    senior.keyboard().press("y");
    senior.waitForURL("**/bulk-clearance");

    assertThat(senior.locator("main")).containsText(signed.getFirst().reference());
    assertThat(senior.locator("main")).not().containsText(left.reference());
    shoot(senior, "signatures-signed");
    signed.forEach(delegate -> officers.awaitState(delegate, "CLEARED"));
    officers.awaitState(left, "SECOND_REVIEW");
    senior.context().close();
  }

  @Test
  void nothing_is_revoked_before_the_head_has_signed() {
    var delegate = inQueue();
    officers.decide(delegate, "CLEAR", "NO_OBJECTION", "Seen.");
    officers.act(
        "supervisor",
        delegate,
        "revocation",
        Map.of(
            "ground", "FALSE_INFORMATION",
            "newFact", "The ministry has never heard of him.",
            "knownSince", Instant.now().toString(),
            "milderMeans", "None would do."));
    officers.awaitState(delegate, "REVOKE_PROPOSED");

    var head = signedIn("head");
    go(head, "/vetting/cases/" + delegate.id());
    assertThat(head.locator("main")).containsText("The ministry has never heard of him.");
    shoot(head, "signatures-revocation");
    head.keyboard().press("y");
    head.waitForURL("**done=REVOKED*");

    officers.awaitState(delegate, "REVOKED");
    head.context().close();
  }

  private Accepted inQueue() {
    var delegate = Applicants.register(applicant);
    officers.awaitState(delegate, "QUEUED");
    return delegate;
  }

  private Accepted proposed() {
    var delegate = inQueue();
    officers.propose(delegate, "CLEAR", "NO_OBJECTION", "Seen.");
    return delegate;
  }

  private Page signedIn(String username) {
    var page = chromium.page(true, 1440, 900);
    go(page, "/sign-in?lang=en");
    page.fill("[name=username]", username);
    page.fill("[name=password]", House.running().password(username));
    page.locator("main form button").click();
    page.waitForURL("**/vetting*");
    return page;
  }
}
