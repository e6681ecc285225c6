package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.screening.list.BirthDate;
import org.darvoza.screening.list.ListedName;
import org.darvoza.screening.list.ListedName.Kind;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.match.Sought;
import org.darvoza.traveldocuments.Reading;

/// Under which names a registered person is looked for: as typed, with and without the patronymic,
/// in the native script, as on the badge, as the machine-readable zone has it, and under former and
/// other names.
final class SoughtPerson {

  private SoughtPerson() {}

  static Sought of(Dossier dossier) {
    var person = dossier.person();
    var names = new LinkedHashSet<String>();
    names.add(person.familyName() + " " + person.givenNames());
    if (person.patronymic() != null) {
      names.add(names.getFirst() + " " + person.patronymic());
    }
    Stream.of(
            Optional.ofNullable(person.nativeName()),
            badgeName(person),
            zoneName(dossier.travelDocument()))
        .flatMap(Optional::stream)
        .forEach(names::add);
    names.addAll(person.otherNames());
    return new Sought(
        List.copyOf(names),
        person.dateOfBirth(),
        person.nationality(),
        person.secondNationality(),
        dossier.travelDocument().number());
  }

  /// As an entry of a list of one; his document does not count.
  static ListedPerson asListed(Dossier dossier) {
    var person = of(dossier);
    return new ListedPerson(
        Source.HOST,
        "",
        person.names().stream().map(name -> new ListedName(name, Kind.ALIAS)).toList(),
        List.of(new BirthDate.Exact(dossier.person().dateOfBirth())),
        Set.copyOf(dossier.person().nationalities()),
        List.of());
  }

  /// Unless it is made of the same words.
  private static Optional<String> badgeName(Person person) {
    var typed = words(person.familyName() + " " + person.givenNames() + " " + person.patronymic());
    return Optional.ofNullable(person.badgeName()).filter(name -> !typed.containsAll(words(name)));
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
  }

  private static Optional<String> zoneName(TravelDocument document) {
    return Reading.of(document.mrz(), document.expiresOn())
        .found()
        .map(zone -> (zone.familyName() + " " + zone.givenNames()).strip())
        .filter(name -> !name.isEmpty());
  }
}
