package org.darvoza.screening.bench;

import module java.base;

import org.darvoza.screening.list.HouseList;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.OfacList;
import org.darvoza.screening.list.UnList;
import org.darvoza.screening.list.UnusableList;

/// Reads the lists named on the command line, each by what its name says: `.xml` is the UN's, two
/// `.csv` joined by a comma are OFAC's (sdn, alt), one `.csv` is the house's own.
final class Lists {

  private Lists() {}

  static List<ListedPerson> read(List<String> files) throws IOException {
    var people = new ArrayList<ListedPerson>();
    for (var file : files) {
      try {
        people.addAll(read(file));
      } catch (UnusableList unusable) {
        throw new IllegalArgumentException(file + ": " + unusable.getMessage());
      }
    }
    return people;
  }

  private static List<ListedPerson> read(String file) throws IOException, UnusableList {
    var parts = file.split(",");
    if (parts.length == 2) {
      try (var sdn = open(parts[0]);
          var alt = open(parts[1])) {
        return OfacList.read(sdn, alt).people();
      }
    }
    try (var in = open(file)) {
      return (file.endsWith(".xml") ? UnList.read(in) : HouseList.read(in)).people();
    }
  }

  private static InputStream open(String file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(Path.of(file)));
  }
}
