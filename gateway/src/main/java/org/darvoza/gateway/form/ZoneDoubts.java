package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.CountryChoices;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Submission;
import org.darvoza.traveldocuments.Check;
import org.darvoza.traveldocuments.Comparison;
import org.darvoza.traveldocuments.Field;
import org.darvoza.traveldocuments.MachineReadableZone;
import org.darvoza.traveldocuments.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What is doubtful about the machine-readable lines of a form: they are none, they are wrong in
/// themselves, or they contradict what was typed. Doubts do not refuse: passports have misprints,
/// so the person may confirm, and the officer sees the same.
@Component
final class ZoneDoubts {

  static final String LINE = "travelDocument.mrz[%d]";

  private static final Map<Field, String> TYPED =
      Map.of(
          Field.FAMILY_NAME, "person.familyName",
          Field.GIVEN_NAMES, "person.givenNames",
          Field.DOCUMENT_NUMBER, "travelDocument.number",
          Field.ISSUING_STATE, "travelDocument.issuingState",
          Field.NATIONALITY, "person.nationality",
          Field.DATE_OF_BIRTH, "person.dateOfBirth",
          Field.SEX, "person.sex",
          Field.EXPIRES_ON, "travelDocument.expiresOn");

  private final MessageSource words;
  private final CountryChoices countries;
  private final Clock clock;

  ZoneDoubts(MessageSource words, Clock clock) {
    this.words = words;
    this.countries = new CountryChoices((key, locale) -> words.getMessage(key, null, null, locale));
    this.clock = clock;
  }

  Reading read(List<String> lines) {
    return Reading.of(lines, LocalDate.now(clock));
  }

  /// Name of the form's field to what is doubtful there.
  Map<String, String> of(Submission submission, Locale locale) {
    var lines = submission.travelDocument().mrz();
    if (lines.isEmpty()) {
      return Map.of();
    }
    var reading = read(lines);
    var doubts = new LinkedHashMap<>(ofLines(reading, locale));
    reading.found().ifPresent(zone -> doubts.putAll(contradictions(zone, submission, locale)));
    return doubts;
  }

  /// Only what is wrong with the lines in themselves.
  Map<String, String> ofLines(Reading reading, Locale locale) {
    var doubts = new LinkedHashMap<String, String>();
    switch (reading) {
      case Reading.NoZone(var faults) ->
          faults.forEach(
              fault ->
                  doubts.putIfAbsent(
                      LINE.formatted(Math.clamp(fault.line(), 0, 2)),
                      word("intake.mrz.none", locale)));
      case Reading.Zone(var zone) ->
          zone.checks().stream()
              .filter(check -> !check.ok())
              .map(Check::field)
              .forEach(
                  field ->
                      doubts.merge(
                          LINE.formatted(zone.format().lineOf(field)),
                          word("intake.mrz.wrong", locale, label(field, locale)),
                          (one, other) -> one + " " + other));
    }
    return doubts;
  }

  private Map<String, String> contradictions(
      MachineReadableZone zone, Submission submission, Locale locale) {
    var person = submission.person();
    var different = Comparison.differences(zone, person, submission.travelDocument());
    different.addAll(Comparison.differentNames(zone, person));
    different.removeAll(zone.wrong());
    var doubts = new LinkedHashMap<String, String>();
    different.forEach(
        field ->
            doubts.put(
                Objects.requireNonNull(TYPED.get(field)),
                word("intake.mrz.differs", locale, said(field, zone, locale))));
    return doubts;
  }

  private String said(Field field, MachineReadableZone zone, Locale locale) {
    return switch (field) {
      case FAMILY_NAME, GIVEN_NAMES -> (zone.familyName() + " " + zone.givenNames()).strip();
      case DOCUMENT_NUMBER -> zone.documentNumber();
      case ISSUING_STATE -> countries.nameWithCode(zone.issuingState(), locale);
      case NATIONALITY -> countries.nameWithCode(zone.nationality(), locale);
      case SEX -> word("sex." + zone.sex(), locale);
      case DATE_OF_BIRTH -> date(zone.dateOfBirth(), locale);
      case EXPIRES_ON -> date(zone.expiresOn(), locale);
      case DOCUMENT_TYPE, PERSONAL_NUMBER, COMPOSITE -> "";
    };
  }

  /// As the review shows what was typed; where the day is open, as the document says it.
  private String date(@Nullable PartialDate date, Locale locale) {
    if (date == null || date.day() == 0) {
      return Objects.toString(date, "");
    }
    return DateTimeFormatter.ofPattern(word("look.format.date", locale), locale)
        .format(date.earliest());
  }

  private String label(Field field, Locale locale) {
    return word("intake.mrz.field." + field.published(), locale);
  }

  private String word(String key, Locale locale, Object... arguments) {
    return words.getMessage(key, arguments, locale);
  }
}
