package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/// Old golden files are never edited: an event already on a topic must stay readable. A new shape
/// gets a new file.
class GoldenEventsTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  static List<Event> events() {
    return SampleEvents.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_is_written_as_its_golden_file_says(Event event) throws IOException {
    var golden = Files.readString(GOLDEN.resolve(event.getClass().getSimpleName() + ".json"));

    assertThat(ContractJson.MAPPER.readTree(ContractJson.write(event)))
        .isEqualTo(ContractJson.MAPPER.readTree(golden));
  }

  static List<Event> eventsWithSource() {
    return SampleEvents.withSource();
  }

  @ParameterizedTest
  @MethodSource("eventsWithSource")
  void a_registration_that_tells_its_source_has_a_golden_file_of_its_own(Event event)
      throws IOException {
    var golden =
        Files.readString(GOLDEN.resolve(event.getClass().getSimpleName() + "WithSource.json"));

    assertThat(ContractJson.MAPPER.readTree(ContractJson.write(event)))
        .isEqualTo(ContractJson.MAPPER.readTree(golden));
    assertThat(ContractJson.read(ContractJson.write(event), Event.class)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_comes_back_as_it_went(Event event) {
    assertThat(ContractJson.read(ContractJson.write(event), Event.class)).isEqualTo(event);
  }

  @Test
  void every_golden_file_still_parses() throws IOException {
    try (var files = Files.list(GOLDEN)) {
      assertThat(files.toList())
          .hasSizeGreaterThanOrEqualTo(SampleEvents.types().size())
          .allSatisfy(
              file ->
                  assertThat(ContractJson.read(Files.readAllBytes(file), Event.class)).isNotNull());
    }
  }

  @Test
  void every_event_has_a_sample() {
    var sampled = events().stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(sampled).isEqualTo(Set.copyOf(SampleEvents.types()));
  }

  @Test
  void a_property_from_a_later_version_is_ignored() {
    var later =
        """
        {"type":"CaseOpened","registrationId":"00112233445566778899aabbccddeeff",
         "openedAt":"2022-09-01T08:30:00Z","lane":"ROUTINE"}
        """;

    assertThat(ContractJson.read(later.getBytes(StandardCharsets.UTF_8), Event.class))
        .isInstanceOf(AccreditationEvent.CaseOpened.class);
  }

  @Test
  void an_event_from_a_later_version_is_refused() {
    var unknown = "{\"type\":\"BadgeMelted\"}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ContractJson.read(unknown, Event.class))
        .isInstanceOf(JacksonException.class);
  }
}
