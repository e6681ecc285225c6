package org.darvoza.screening.match;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.BirthDate;
import org.darvoza.screening.list.ListedDocument;
import org.darvoza.screening.list.ListedName;
import org.darvoza.screening.list.ListedName.Kind;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Source;

/// Listed people who do not exist.
final class People {

  private People() {}

  static ListedPerson listed(String id, String born, String nationality, String... names) {
    var all =
        IntStream.range(0, names.length)
            .mapToObj(at -> new ListedName(names[at], at == 0 ? Kind.PRIMARY : Kind.ALIAS))
            .toList();
    var births =
        born.isEmpty()
            ? List.<BirthDate>of()
            : List.<BirthDate>of(new BirthDate.Exact(PartialDate.valueOf(born)));
    return new ListedPerson(
        Source.HOST, id, all, births, Set.of(nationality), List.of(passport(id)));
  }

  private static ListedDocument passport(String id) {
    return new ListedDocument("QX 99-000 " + id, null);
  }

  static ListedPerson weak(String id, String name, String alias) {
    return new ListedPerson(
        Source.HOST,
        id,
        List.of(new ListedName(name, Kind.PRIMARY), new ListedName(alias, Kind.WEAK_ALIAS)),
        List.of(),
        Set.of(),
        List.of());
  }

  /// Enough of them that some words are common and some are not.
  static List<ListedPerson> many() {
    return List.of(
        listed("1", "1961-03-14", "TJK", "Gulmurod Nazarzodai Dehbaland", "Gulmurod Nazarov"),
        listed("2", "1968-07-21", "RUS", "Ruslan Veniaminovich Zarechnyakov"),
        listed("3", "1971-04-04", "MAR", "Khuzaymah Abd al-Mughith al-Wahati", "خزيمة الواحاتي"),
        listed("4", "1980-02-28", "KOR", "Baek Dal-nim"),
        listed("5", "1984", "SOM", "Xirsibulle Caddawe Warsangujir"),
        listed("6", "", "IRN", "Golnar Pasdarband Esfarjani"),
        listed("7", "1969-10-01", "PAK", "Muhammad Tabarak Chinarwala"),
        listed("8", "1975-05-05", "PAK", "Muhammad Ali Karim"),
        listed("9", "1979-12-12", "AFG", "Muhammad Zarghun Badgheri"),
        listed("10", "1955-08-30", "EGY", "Muhammad Sayfallah Rimali"),
        weak("11", "Ozan Gokcebayir", "Karim"));
  }

  static Sought sought(String name, String born, String nationality) {
    return new Sought(
        List.of(name), born.isEmpty() ? null : PartialDate.valueOf(born), nationality, null);
  }
}
