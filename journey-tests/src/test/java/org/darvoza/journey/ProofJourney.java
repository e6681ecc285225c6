package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Chromium.go;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import com.microsoft.playwright.Page;
import org.darvoza.contracts.ContractJson;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The proof of work as a real browser makes it: by workers, while the person types, under the
/// site's own content security policy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class ProofJourney {

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void a_browser_solves_the_puzzle_while_a_person_types_and_it_is_good_once() {
    var page = chromium.page(true, 390, 844);
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
    go(page, "/register?category=DELEGATE&lang=en");
    assertThat(hidden(page, "proof")).isEmpty();

    page.locator("main form input:visible").first().focus();
    var _ = page.waitForFunction("() => document.querySelector('[name=proof]').value !== ''");

    assertThat(complaints).noneMatch(complaint -> complaint.startsWith("error"));
    var proof = ContractJson.MAPPER.readTree(Base64.getDecoder().decode(hidden(page, "proof")));
    assertThat(proof.at("/solution/counter").asInt()).isPositive();
    var form = filledIn(page);
    try (var client = new Client()) {
      // The form asks those who are quicker than people can be to press again.
      var first =
          soon().until(() -> client.postForm("/register", form), answer -> answer.status() != 422);
      assertThat(first.status()).as(first.body()).isEqualTo(303);

      var second = client.postForm("/register", form);
      assertThat(second.status()).isEqualTo(422);
      assertThat(second.body()).contains("This form has been sent before", "value=\"Karimova\"");
    }
  }

  private static String hidden(Page page, String name) {
    return page.locator("[name='%s']".formatted(name)).inputValue();
  }

  private static Map<String, String> filledIn(Page page) {
    var form = new HashMap<String, String>();
    for (var name : List.of("conference", "category", "idempotencyKey", "opened", "proof")) {
      form.put(name, hidden(page, name));
    }
    form.putAll(
        Map.of(
            "delegation.kind", "STATE",
            "delegation.code", "UZB",
            "person.courtesyTitle", "Ms",
            "person.familyName", "Karimova",
            "person.givenNames", "Dilnoza",
            "person.sex", "F",
            "person.dateOfBirth", "1981-03-14",
            "person.placeOfBirth", "Samarkand",
            "person.nationality", "UZB"));
    form.putAll(
        Map.of(
            "travelDocument.type", "PASSPORT",
            "travelDocument.number", Samples.aDocumentNumber(),
            "travelDocument.issuingState", "UZB",
            "travelDocument.issuedOn", "2019-05-02",
            "travelDocument.expiresOn", "2029-05-01"));
    form.putAll(
        Map.of(
            "position.functionalTitle", "Head of Department",
            "position.organisation", "Ministry of Foreign Affairs",
            "position.role", "ADVISER",
            "contact.email", "proof.%d@example.org".formatted(System.nanoTime()),
            "contact.phone", "+998901234567",
            "contact.language", "en",
            "consents.privacyNotice", "2022-09",
            "consents.codeOfConduct", "2022-09"));
    return form;
  }
}
