package org.darvoza.journey;

import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/// The public form in a browser, filled in as a delegate does: in steps where there is JavaScript,
/// as one page where there is none.
record PublicForm(Page page) {

  static PublicForm opened(Page page, String address) {
    Chromium.go(page, address);
    return new PublicForm(page);
  }

  /// The same form, when its script has parted it into steps.
  PublicForm inSteps() {
    page.locator("[data-place] ol").waitFor();
    return this;
  }

  /// Everything but the agreement and the press of the last button.
  PublicForm filledIn(String email) {
    var _ = state("UZB").goOn();
    var _ = document().goOn();
    var _ = person().goOn();
    var _ = contact(email).goOn();
    return goOn();
  }

  PublicForm state(String code) {
    page.check("input[name='delegation.kind'][value=STATE]");
    page.selectOption("[name='delegation.code']", code);
    return this;
  }

  PublicForm document() {
    page.selectOption("[name='travelDocument.type']", "PASSPORT");
    page.fill("[name='travelDocument.number']", "FB%07d".formatted(System.nanoTime() % 10_000_000));
    page.selectOption("[name='travelDocument.issuingState']", "UZB");
    page.fill("[name='travelDocument.issuedOn']", "2019-05-02");
    page.fill("[name='travelDocument.expiresOn']", "2029-05-01");
    return this;
  }

  PublicForm person() {
    page.selectOption("[name='person.courtesyTitle']", "Ms");
    page.fill("[name='person.familyName']", "Karimova");
    page.fill("[name='person.givenNames']", "Dilnoza");
    page.check("input[name='person.sex'][value=F]");
    page.fill("[name='person.dateOfBirth']", "1981-03-14");
    page.fill("[name='person.placeOfBirth']", "Samarkand");
    page.selectOption("[name='person.nationality']", "UZB");
    return this;
  }

  PublicForm contact(String email) {
    page.fill("[name='position.functionalTitle']", "Head of Department");
    page.fill("[name='position.organisation']", "Ministry of Foreign Affairs");
    page.selectOption("[name='position.role']", "ADVISER");
    page.fill("[name='contact.email']", email);
    page.fill("[name='contact.phone']", "+998901234567");
    page.check("input[name='contact.language'][value=en]");
    return this;
  }

  PublicForm agreed() {
    page.check("[name='consents.privacyNotice']");
    page.check("[name='consents.codeOfConduct']");
    return this;
  }

  /// To the next step, if there are steps.
  PublicForm goOn() {
    if (next().isVisible()) {
      next().click();
    }
    return this;
  }

  Locator next() {
    return page.locator("main form [data-next]");
  }

  Locator send() {
    return page.locator("main form button[data-last]");
  }

  Locator field(String name) {
    return page.locator("[name='%s']".formatted(name)).first();
  }

  /// The form asks those who are quicker than people can be to press again.
  void submitted() {
    soon().ignoreExceptionsInstanceOf(PlaywrightException.class).until(this::pressed);
    page.waitForLoadState();
  }

  private boolean pressed() {
    if (!arrived()) {
      send().click(new Locator.ClickOptions().setTimeout(2_000));
      page.waitForURL("**/registrations/**", new Page.WaitForURLOptions().setTimeout(3_000));
    }
    return arrived();
  }

  private boolean arrived() {
    return page.url().contains("/registrations/");
  }
}
