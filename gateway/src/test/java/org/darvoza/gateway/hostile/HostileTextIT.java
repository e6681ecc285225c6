package org.darvoza.gateway.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Declaration;
import org.darvoza.contracts.Submission;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.testkit.Corpora;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Each text field of a submission with the Big List of Naughty Strings, and real names: what is
/// accepted is kept as it was sent, in NFC; what is not is refused by the name of its field.
@GatewayUnderTest
class HostileTextIT {

  private static final List<String> FIELDS =
      List.of(
          "/delegation/code",
          "/delegation/name",
          "/person/courtesyTitle",
          "/person/familyName",
          "/person/givenNames",
          "/person/patronymic",
          "/person/nativeName",
          "/person/badgeName",
          "/person/placeOfBirth",
          "/person/nationality",
          "/travelDocument/number",
          "/travelDocument/issuingState",
          "/travelDocument/mrz/0",
          "/position/functionalTitle",
          "/position/organisation",
          "/contact/email",
          "/contact/phone",
          "/travel/arrivalFlight",
          "/travel/departureFlight",
          "/travel/accommodation",
          "/declarations/0/description",
          "/declarations/0/serialNumber",
          "/consents/privacyNotice",
          "/consents/codeOfConduct");

  private final Browser client;

  HostileTextIT(@LocalServerPort int port) {
    this.client = new Browser(port);
  }

  private record Sent(Map<String, String> texts, HttpResponse<String> answer) {

    /// The same in all of its fields.
    String text() {
      return texts.values().iterator().next();
    }

    boolean accepted() {
      return answer.statusCode() == 202;
    }

    String id() {
      return Browser.json(answer).get("id").asString();
    }
  }

  /// First in all fields at once: the answer names those that refuse it. Then in all others, which
  /// must take it: so the answer has named these and no more.
  @Test
  void a_naughty_string_is_kept_as_it_is_or_refused_by_the_name_of_its_field() {
    var strings = Corpora.naughtyStrings();

    var everywhere = AtOnce.ask(strings, text -> send(inAll(FIELDS, text)));
    var elsewhere = AtOnce.ask(everywhere, sent -> send(inAll(refusingNot(sent), sent.text())));

    assertThat(elsewhere)
        .allSatisfy(
            sent ->
                assertThat(sent.answer().statusCode())
                    .as("%s %s", sent.texts(), sent.answer().body())
                    .isEqualTo(202));
    isKept(elsewhere);
    assertThat(elsewhere.stream().mapToInt(sent -> sent.texts().size()).sum()).isGreaterThan(5_000);
  }

  /// Fields after which nothing else is looked at.
  @ParameterizedTest
  @ValueSource(strings = {"/conference", "/person/dateOfBirth"})
  void a_naughty_string_in_a_field_that_comes_first_is_refused_by_its_name(String field) {
    var all = AtOnce.ask(Corpora.naughtyStrings(), text -> send(Map.of(field, text)));

    assertThat(all).filteredOn(sent -> !sent.accepted()).hasSizeGreaterThan(500);
    assertThat(all)
        .filteredOn(sent -> !sent.accepted())
        .allSatisfy(sent -> assertThat(refused(sent)).containsExactly(field));
  }

  @Test
  void two_thousand_names_in_their_own_scripts_are_kept_as_they_are() {
    var names = Corpora.names();
    assertThat(names).hasSize(2_000);
    assertThat(names.stream().map(Corpora.Name::script).distinct()).hasSizeGreaterThanOrEqualTo(20);

    var all = AtOnce.ask(names, name -> send(texts(name)));

    assertThat(all)
        .allSatisfy(
            sent -> assertThat(sent.answer().statusCode()).as("%s", sent.texts()).isEqualTo(202));
    isKept(all);
  }

  /// As some keyboards compose them: every letter apart from its marks.
  private static Map<String, String> texts(Corpora.Name name) {
    var apart = Normalizer.normalize(name.given(), Normalizer.Form.NFD);
    return Map.of(
        "/person/familyName",
        name.family(),
        "/person/givenNames",
        apart,
        "/person/nativeName",
        name.family() + " " + apart);
  }

  private static Map<String, String> inAll(Collection<String> fields, String text) {
    return fields.stream().collect(Collectors.toMap(field -> field, _ -> text));
  }

  private static List<String> refusingNot(Sent sent) {
    var refused = refused(sent);
    assertThat(FIELDS).containsAll(refused);
    return FIELDS.stream().filter(field -> !refused.contains(field)).toList();
  }

  /// The fields that the answer names.
  private static Set<String> refused(Sent sent) {
    assertThat(sent.answer().statusCode()).as(sent.answer().body()).isIn(400, 422);
    return Browser.json(sent.answer())
        .get("errors")
        .valueStream()
        .map(error -> error.get("pointer").asString())
        .collect(Collectors.toSet());
  }

  private static void isKept(List<Sent> accepted) {
    var ids = accepted.stream().map(Sent::id).collect(Collectors.toSet());
    var recorded = Recorded.submissions(ids);

    assertThat(recorded).hasSize(accepted.size());
    for (var sent : accepted) {
      var submission = Objects.requireNonNull(recorded.get(sent.id()));
      sent.texts()
          .forEach(
              (field, text) ->
                  assertThat(submission.at(field).asString(""))
                      .as("%s %s", field, text)
                      .isEqualTo(kept(text)));
    }
  }

  private static String kept(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  private Sent send(Map<String, String> texts) {
    var body = aBody();
    texts.forEach((field, text) -> put(body, field, text));
    return new Sent(
        texts, client.postJson("/api/registrations", ContractJson.MAPPER.writeValueAsString(body)));
  }

  private static void put(JsonNode body, String field, String text) {
    int slash = field.lastIndexOf('/');
    var last = field.substring(slash + 1);
    switch (body.at(field.substring(0, slash))) {
      case ObjectNode group -> group.put(last, text);
      case ArrayNode list -> {
        var _ = list.removeAll();
        var _ = list.add(text);
      }
      default -> throw new IllegalArgumentException(field);
    }
  }

  private static JsonNode aBody() {
    var sample = Samples.aSubmission();
    return ContractJson.MAPPER.valueToTree(
        new Submission(
            sample.conference(),
            sample.category(),
            sample.delegation(),
            sample.person(),
            sample.travelDocument(),
            sample.position(),
            sample.contact(),
            sample.travel(),
            List.of(new Declaration(Declaration.Kind.RADIO, "Motorola", "1", 155.5)),
            sample.consents()));
  }
}
