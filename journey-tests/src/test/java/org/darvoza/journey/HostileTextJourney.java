package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.testkit.Corpora;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The Big List of Naughty Strings, and names of every script, all the way through the house: the
/// officers read what was sent, every page and letter shows it as text, and nothing breaks on it.
@InTheHouse
class HostileTextJourney {

  /// Where officers read it again, by where it is sent.
  private static final Map<String, String> FIELDS =
      Map.of(
          "/delegation/name", "/delegation/name",
          "/person/familyName", "/identity/familyName",
          "/person/givenNames", "/identity/givenNames",
          "/person/patronymic", "/identity/patronymic",
          "/person/nativeName", "/identity/nativeName",
          "/person/badgeName", "/identity/badgeName",
          "/person/placeOfBirth", "/identity/placeOfBirth",
          "/position/functionalTitle", "/position/functionalTitle",
          "/position/organisation", "/position/organisation",
          "/travel/accommodation", "/travel/accommodation");

  /// What would be markup if it were not escaped.
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!].{6}", Pattern.DOTALL);

  private record Somebody(String text, Set<String> fields, JsonNode accepted) {

    String id() {
      return accepted.get("id").asString();
    }

    String kept() {
      return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    String page() {
      return URI.create(accepted.get("statusUrl").asString()).getPath();
    }
  }

  @Test
  void a_naughty_string_is_read_as_it_was_sent_and_shown_as_text() {
    try (var client = new Client();
        var head = Client.signedIn("head")) {
      var texts = new LinkedHashSet<>(Corpora.naughtyStrings());
      IntStream.range(0, 2_000)
          .filter(i -> i % 50 == 0)
          .mapToObj(i -> Corpora.names().get(i).family())
          .forEach(texts::add);
      var people = texts.parallelStream().map(text -> register(client, text)).toList();
      assertThat(people)
          .filteredOn(somebody -> somebody.fields().size() > 5)
          .hasSizeGreaterThan(500);

      people.parallelStream().forEach(somebody -> reads(head, somebody));
      people.forEach(somebody -> sees(client, somebody));
      areWrittenTo(people);
    }
  }

  /// In every field that takes it.
  private static Somebody register(Client client, String text) {
    var everywhere = client.post("/api/registrations", body(FIELDS.keySet(), text));
    if (everywhere.status() == 202) {
      return new Somebody(text, FIELDS.keySet(), everywhere.json());
    }
    assertThat(everywhere.status()).as(text).isEqualTo(422);
    var refused =
        everywhere
            .json()
            .get("errors")
            .valueStream()
            .map(error -> error.get("pointer").asString())
            .collect(Collectors.toSet());
    var fields =
        FIELDS.keySet().stream()
            .filter(field -> !refused.contains(field))
            .collect(Collectors.toSet());
    var elsewhere = client.post("/api/registrations", body(fields, text));
    assertThat(elsewhere.status()).as(text).isEqualTo(202);
    return new Somebody(text, fields, elsewhere.json());
  }

  private static String body(Set<String> fields, String text) {
    JsonNode body = ContractJson.MAPPER.valueToTree(Samples.aSubmission());
    ((ObjectNode) body.get("delegation")).put("kind", "ORGANISATION").remove("code");
    for (var field : fields) {
      int slash = field.lastIndexOf('/');
      ((ObjectNode) body.at(field.substring(0, slash))).put(field.substring(slash + 1), text);
    }
    return ContractJson.MAPPER.writeValueAsString(body);
  }

  private static void reads(Client officer, Somebody somebody) {
    var path = "/api/vetting/cases/" + somebody.id();
    var opened = soon().until(() -> officer.get(path), answer -> answer.status() == 200).json();
    for (var field : somebody.fields()) {
      assertThat(opened.at(Objects.requireNonNull(FIELDS.get(field))).asString(""))
          .as("%s %s", field, somebody.text())
          .isEqualTo(somebody.kept());
    }
    var page = officer.get("/vetting/cases/" + somebody.id());
    assertThat(page.status()).as(somebody.text()).isEqualTo(200);
    if (!somebody.fields().isEmpty()) {
      assertThat(page.body()).contains(escaped(somebody.kept()));
    }
    showsNoMarkup(page.body(), somebody);
  }

  private static void sees(Client applicant, Somebody somebody) {
    var key = somebody.accepted().get("statusKey").asString();
    var _ = applicant.get(somebody.page() + "?key=" + key);
    var page = applicant.get(somebody.page());
    assertThat(page.status()).as(somebody.text()).isEqualTo(200);
    assertThat(page.body()).contains(somebody.accepted().get("reference").asString());
    showsNoMarkup(page.body(), somebody);
  }

  private static void areWrittenTo(List<Somebody> people) {
    var letters =
        soon()
            .until(
                HostileTextJourney::letters, all -> all.keySet().containsAll(references(people)));
    for (var somebody : people) {
      var letter =
          Objects.requireNonNull(letters.get(somebody.accepted().get("reference").asString()));
      assertThat(letter.subject()).doesNotContain("\n", "\r");
      showsNoMarkup(Inside.textOf(letter), somebody);
    }
  }

  private static Map<String, Inside.Mail> letters() {
    return Inside.mails().stream()
        .collect(Collectors.toMap(Inside.Mail::reference, mail -> mail, (first, _) -> first));
  }

  private static Set<String> references(List<Somebody> people) {
    return people.stream()
        .map(somebody -> somebody.accepted().get("reference").asString())
        .collect(Collectors.toSet());
  }

  private static void showsNoMarkup(String page, Somebody somebody) {
    if (MARKUP.matcher(somebody.kept()).find()) {
      assertThat(page).as(somebody.text()).doesNotContain(somebody.kept());
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
