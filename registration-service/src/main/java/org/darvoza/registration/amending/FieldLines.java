package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Choice;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.CountryChoices;
import org.darvoza.contracts.FieldTable;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionField;
import org.darvoza.registration.amending.FieldLine.Input;
import org.darvoza.registration.papers.Masked;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Makes the lines of the page from the fields of the submission, in the reader's language. A field
/// that has no words here, such as a list of devices, is changed by the API or by the secretariat.
@Component
final class FieldLines {

  private static final Set<String> STATES =
      Set.of(
          "delegation.code",
          "person.nationality",
          "person.secondNationality",
          "travelDocument.issuingState");
  private static final List<String> TITLES = List.of("Mr", "Ms", "Dr", "Prof.", "H.E.");

  private final MessageSource words;
  private final CountryChoices countries;

  FieldLines(MessageSource words) {
    this.words = words;
    this.countries = new CountryChoices((key, locale) -> words.getMessage(key, null, null, locale));
  }

  Optional<FieldLine> of(
      FieldTable.Entry entry, Submission submission, Conference conference, Locale locale) {
    var field = entry.field();
    var label = words.getMessage("amend.label." + field.path(), null, "", locale);
    return label == null || label.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FieldLine(
                field.path(),
                input(field),
                label,
                onRecord(field, submission, locale),
                removable(entry, submission),
                field.path().equals("contact.interpretation")
                    ? conference.interpretationIn(locale)
                    : choices(field, conference, locale)));
  }

  /// Whom somebody represents can be another, not nobody.
  private static boolean removable(FieldTable.Entry entry, Submission submission) {
    return entry.asked() == Asked.OPTIONAL
        && entry.field().filledIn(submission)
        && !entry.field().path().startsWith("delegation.");
  }

  private static Input input(SubmissionField field) {
    if (STATES.contains(field.path()) || field.type().isEnum() || field.type() == Boolean.class) {
      return Input.CHOICE;
    }
    return switch (field.path()) {
      case "person.courtesyTitle", "contact.interpretation" -> Input.CHOICE;
      case "contact.email", "contact.focalPoint.email" -> Input.EMAIL;
      case "contact.phone", "contact.focalPoint.phone", "contact.emergency.phone" ->
          Input.TELEPHONE;
      case "travelDocument.mrz" -> Input.ZONE;
      default -> field.type() == LocalDate.class ? Input.DATE : text(field);
    };
  }

  private static Input text(SubmissionField field) {
    return field.type() == Instant.class ? Input.MOMENT : Input.TEXT;
  }

  private String onRecord(SubmissionField field, Submission submission, Locale locale) {
    if (!field.filledIn(submission)) {
      return word("amend.record.none", locale);
    }
    var masked =
        switch (field.in(submission)) {
          case String text when input(field) == Input.EMAIL -> Masked.email(text);
          case String text -> Masked.text(text);
          case null, default -> Masked.text("");
        };
    return Objects.requireNonNull(words.getMessage("amend.record", new Object[] {masked}, locale));
  }

  private List<Choice> choices(SubmissionField field, Conference conference, Locale locale) {
    if (STATES.contains(field.path())) {
      return countries.in(locale);
    }
    return switch (field.path()) {
      case "person.courtesyTitle" -> worded(TITLES.stream(), "courtesyTitle.", locale);
      case "person.sex" -> worded(names(field), "sex.", locale);
      case "travelDocument.type" -> worded(names(field), "documentType.", locale);
      case "position.role" -> worded(names(field), "delegationRole.", locale);
      case "delegation.kind" -> worded(names(field), "delegationKind.", locale);
      case "contact.language" ->
          worded(conference.languages().stream().map(Language::code), "language.own.", locale);
      case "travel.visaNeeded" -> worded(Stream.of("true", "false"), "amend.answer.", locale);
      default -> List.of();
    };
  }

  private static Stream<String> names(SubmissionField field) {
    return Stream.of(field.type().getEnumConstants()).map(it -> ((Enum<?>) it).name());
  }

  private List<Choice> worded(Stream<String> codes, String prefix, Locale locale) {
    return codes.map(code -> new Choice(code, word(prefix + code, locale))).toList();
  }

  private String word(String key, Locale locale) {
    return Objects.requireNonNull(words.getMessage(key, null, locale));
  }
}
