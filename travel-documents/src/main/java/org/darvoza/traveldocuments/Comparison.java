package org.darvoza.traveldocuments;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.TravelDocument;
import org.jspecify.annotations.Nullable;

/// Where a zone and what was typed beside it say different things. What the zone leaves open, and
/// what cannot be read in it, contradicts nothing.
public final class Comparison {

  private Comparison() {}

  /// The fields that differ, but for the names.
  public static SortedSet<Field> differences(
      MachineReadableZone zone, Person person, TravelDocument document) {
    var different = new TreeSet<Field>();
    if (!plain(zone.documentNumber()).equals(plain(document.number()))) {
      different.add(Field.DOCUMENT_NUMBER);
    }
    if (!sameState(zone.issuingState(), document.issuingState())) {
      different.add(Field.ISSUING_STATE);
    }
    if (person.nationalities().stream().noneMatch(it -> sameState(zone.nationality(), it))) {
      different.add(Field.NATIONALITY);
    }
    if (!sameDate(zone.dateOfBirth(), person.dateOfBirth())) {
      different.add(Field.DATE_OF_BIRTH);
    }
    if (!sameDate(zone.expiresOn(), PartialDate.of(document.expiresOn()))) {
      different.add(Field.EXPIRES_ON);
    }
    if (zone.sex() != null && zone.sex() != person.sex()) {
      different.add(Field.SEX);
    }
    return different;
  }

  /// Which of the names differ, letter by letter as Doc 9303 transcribes them.
  public static SortedSet<Field> differentNames(MachineReadableZone zone, Person person) {
    var different = new TreeSet<Field>();
    if (zone.familyName().isEmpty() || zone.givenNames().isEmpty()) {
      var only = new PrintedName(zone.familyName() + zone.givenNames(), zone.namesCutOff());
      if (!only.ends(person.familyName()) && !only.ends(person.givenNames())) {
        different.add(Field.FAMILY_NAME);
      }
      return different;
    }
    if (!new PrintedName(zone.familyName(), false).whole(person.familyName())) {
      different.add(Field.FAMILY_NAME);
    }
    if (!new PrintedName(zone.givenNames(), zone.namesCutOff()).begins(person.givenNames())) {
      different.add(Field.GIVEN_NAMES);
    }
    return different;
  }

  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /// Germany's documents say `D` where ISO 3166 says `DEU`.
  private static boolean sameState(String zone, String typed) {
    return zone.equals(typed) || zone.equals("D") && typed.equals("DEU");
  }

  /// A typed century cannot contradict two digits.
  private static boolean sameDate(@Nullable PartialDate zone, PartialDate typed) {
    return zone == null
        || zone.year() % 100 == typed.year() % 100
            && (zone.month() == 0 || zone.month() == typed.month())
            && (zone.day() == 0 || zone.day() == typed.day());
  }
}
