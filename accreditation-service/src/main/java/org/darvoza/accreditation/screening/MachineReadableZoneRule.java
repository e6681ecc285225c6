package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.accreditation.screening.MachineReadableZone.Field;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;

/// Where the lines of the machine-readable zone were typed, their check digits must be right and
/// they must say what the fields say.
final class MachineReadableZoneRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    if (candidate.document().mrz().isEmpty()) {
      return List.of(Check.notApplicable(this, "MRZ_NOT_GIVEN"));
    }
    return MachineReadableZone.parse(candidate.document().mrz())
        .map(zone -> compared(zone, candidate))
        .orElseGet(() -> List.of(Check.flagged(this, Severity.AMBER, "MRZ_UNREADABLE", Map.of())));
  }

  private List<Check> compared(MachineReadableZone zone, Candidate candidate) {
    var checks = new ArrayList<Check>();
    if (!zone.wrongDigits().isEmpty()) {
      checks.add(
          Check.flagged(this, Severity.AMBER, "MRZ_CHECK_DIGITS", fields(zone.wrongDigits())));
    }
    var different = differences(zone, candidate);
    if (!different.isEmpty()) {
      checks.add(Check.flagged(this, Severity.AMBER, "MRZ_DIFFERS", fields(different)));
    }
    return checks.isEmpty() ? List.of(Check.passed(this, "MRZ_AGREES")) : checks;
  }

  private static Map<String, String> fields(Set<Field> fields) {
    return Map.of("fields", fields.stream().map(Field::name).collect(Collectors.joining(",")));
  }

  private static Set<Field> differences(MachineReadableZone zone, Candidate candidate) {
    var person = candidate.person();
    var document = candidate.document();
    var different = EnumSet.noneOf(Field.class);
    if (!zone.documentNumber().equals(lettersAndDigits(document.number()))) {
      different.add(Field.DOCUMENT_NUMBER);
    }
    if (!state(zone.nationality()).equals(state(person.nationality()))) {
      different.add(Field.NATIONALITY);
    }
    if (!zone.birth().equals(printed(person.dateOfBirth()))) {
      different.add(Field.DATE_OF_BIRTH);
    }
    if (!zone.expiry().equals(printed(PartialDate.of(document.expiresOn())))) {
      different.add(Field.EXPIRES_ON);
    }
    if (!namesAgree(zone, person)) {
      different.add(Field.NAMES);
    }
    return different;
  }

  private static String lettersAndDigits(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /// Germany's documents say `D` where ISO 3166 says `DEU`.
  private static String state(String code) {
    return code.equals("D") ? "DEU" : code;
  }

  private static String printed(PartialDate date) {
    return "%02d%s%s".formatted(date.year() % 100, twoDigits(date.month()), twoDigits(date.day()));
  }

  private static String twoDigits(int number) {
    return number == 0 ? "<<" : "%02d".formatted(number);
  }

  private static boolean namesAgree(MachineReadableZone zone, Person person) {
    return new PrintedName(zone.primaryName() + " " + zone.secondaryName())
        .agrees(person.familyName(), person.givenNames());
  }
}
