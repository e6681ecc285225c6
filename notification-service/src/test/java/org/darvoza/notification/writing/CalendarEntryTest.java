package org.darvoza.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import net.fortuna.ical4j.data.CalendarBuilder;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarEntryTest {

  @ParameterizedTest
  @MethodSource("org.darvoza.notification.writing.SampleOccasions#languages")
  void the_days_of_the_conference_come_as_whole_days_and_name_nobody(Language language)
      throws Exception {
    var addressee = SampleOccasions.anAddressee("a@example.org", language, "Ms", "Karimova");
    var occasion = SampleOccasions.of(LetterKind.ACCREDITATION_GRANTED, addressee);

    var bytes = CalendarEntry.of(occasion, SampleOccasions.aWording().of(occasion));
    var text = new String(bytes, StandardCharsets.UTF_8);

    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains(
            "VERSION:2.0\r\n", "METHOD:PUBLISH\r\n", "UID:DSH-7K3M9-QXV2T-5@dushanbe-2022\r\n")
        .contains("DTSTART;VALUE=DATE:20221018\r\n", "DTEND;VALUE=DATE:20221020\r\n")
        .contains("DTSTAMP:20220901T080000Z\r\n")
        .doesNotContain("Karimova", "Dilnoza", "d.karimova@example.org", "k3y-of-status", "http");
    var validity = new CalendarBuilder().build(new StringReader(text)).validate();
    assertThat(validity.hasErrors()).as("%s", validity).isFalse();
    assertThat(text.replace("\r\n ", "").replace("\"", ""))
        .contains(
            "ORGANIZER;CN=%s:mailto:accreditation@conference.example"
                .formatted(
                    SampleOccasions.aWording().of(occasion).conference().organiser(language)));
    assertThat(CalendarEntry.of(occasion, SampleOccasions.aWording().of(occasion)))
        .isEqualTo(bytes);
  }
}
