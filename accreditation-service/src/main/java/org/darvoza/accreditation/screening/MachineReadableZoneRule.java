package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.contracts.Person;
import org.darvoza.traveldocuments.Comparison;
import org.darvoza.traveldocuments.Field;
import org.darvoza.traveldocuments.MachineReadableZone;
import org.darvoza.traveldocuments.Reading;

/// Where the lines of the machine-readable zone were typed, they must be right in themselves and
/// say what the fields say.
final class MachineReadableZoneRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    var document = candidate.document();
    if (document.mrz().isEmpty()) {
      return List.of(Check.notApplicable(this, "MRZ_NOT_GIVEN"));
    }
    // Only centuries depend on the day, and those are not compared.
    return Reading.of(document.mrz(), document.expiresOn())
        .found()
        .map(zone -> compared(zone, candidate))
        .orElseGet(() -> List.of(Check.flagged(this, Severity.AMBER, "MRZ_UNREADABLE", Map.of())));
  }

  private List<Check> compared(MachineReadableZone zone, Candidate candidate) {
    var checks = new ArrayList<Check>();
    if (!zone.valid()) {
      checks.add(
          Check.flagged(this, Severity.AMBER, "MRZ_CHECK_DIGITS", fields(names(zone.wrong()))));
    }
    var different = names(Comparison.differences(zone, candidate.person(), candidate.document()));
    if (!namesAgree(zone, candidate.person())) {
      different.add("NAMES");
    }
    if (!different.isEmpty()) {
      checks.add(Check.flagged(this, Severity.AMBER, "MRZ_DIFFERS", fields(different)));
    }
    return checks.isEmpty() ? List.of(Check.passed(this, "MRZ_AGREES")) : checks;
  }

  private static List<String> names(Set<Field> fields) {
    return fields.stream().map(Field::name).collect(Collectors.toCollection(ArrayList::new));
  }

  private static Map<String, String> fields(List<String> fields) {
    return Map.of("fields", String.join(",", fields));
  }

  private static boolean namesAgree(MachineReadableZone zone, Person person) {
    return new PrintedName(zone.familyName() + " " + zone.givenNames())
        .agrees(person.familyName(), person.givenNames());
  }
}
