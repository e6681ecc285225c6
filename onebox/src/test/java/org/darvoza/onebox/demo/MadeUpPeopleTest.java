package org.darvoza.onebox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MadeUpPeopleTest {

  private static final LocalDate TWO_WEEKS_AFTER = LocalDate.of(2022, 11, 2);

  private final List<JsonNode> people = people(300);

  @Test
  void their_passports_are_valid_for_the_conference() {
    assertThat(people)
        .allSatisfy(
            person -> {
              assertThat(LocalDate.parse(person.at("/travelDocument/expiresOn").asString()))
                  .isAfter(TWO_WEEKS_AFTER);
              assertThat(LocalDate.parse(person.at("/travelDocument/issuedOn").asString()))
                  .isBefore(LocalDate.of(2022, 10, 1));
            });
  }

  @Test
  void their_mail_reaches_nobody() {
    assertThat(people)
        .extracting(person -> person.at("/contact/email").asString())
        .allMatch(mail -> mail.matches("[a-z0-9.]+@example\\.org"));
  }

  @Test
  void their_machine_readable_zones_have_two_full_lines() {
    assertThat(people)
        .flatExtracting(
            person ->
                person.at("/travelDocument/mrz").valueStream().map(JsonNode::asString).toList())
        .isNotEmpty()
        .allMatch(line -> line.matches("[A-Z0-9<]{44}"));
  }

  @Test
  void they_come_from_many_countries() {
    assertThat(
            people.stream().map(person -> person.at("/person/nationality").asString()).distinct())
        .hasSizeGreaterThan(8);
  }

  private static List<JsonNode> people(int count) {
    var made = new MadeUpPeople(new Random(7));
    return Stream.generate(made::submission)
        .limit(count)
        .<JsonNode>map(JsonMapper.shared()::valueToTree)
        .toList();
  }
}
