package org.darvoza.screening.list;

import module java.base;

import org.darvoza.contracts.Countries;
import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.ListedName.Kind;
import org.darvoza.screening.text.Flaw;
import org.darvoza.screening.text.Names;

/// One row of the house's own list. What is wrong with it is said as [Unfit].
final class HouseEntry {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");
  private static final Pattern DOCUMENT = Pattern.compile("([A-Z]{1,3}):(.*[A-Za-z0-9].*)");

  static final class Unfit extends RuntimeException {
    private final Flaw flaw;

    Unfit(Flaw flaw) {
      super(flaw.words());
      this.flaw = flaw;
    }

    Flaw flaw() {
      return flaw;
    }
  }

  private final Map<String, String> cells = new HashMap<>();

  HouseEntry(List<String> header, List<String> row) {
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.get(i));
    }
  }

  ListedPerson person() {
    var id = cell("id");
    if (!ID.matcher(id).matches()) {
      throw new Unfit(Flaw.ID);
    }
    return new ListedPerson(
        Source.HOST,
        id,
        names(),
        several("date_of_birth").map(HouseEntry::birth).toList(),
        several("nationality").map(HouseEntry::state).collect(Collectors.toSet()),
        several("documents").map(HouseEntry::document).toList());
  }

  private List<ListedName> names() {
    var primary = Names.part(cell("name"));
    if (primary.isEmpty()) {
      throw new Unfit(Flaw.NO_NAME);
    }
    return Stream.of(
            named(primary.stream(), Kind.PRIMARY),
            named(several("native_name"), Kind.ORIGINAL_SCRIPT),
            named(several("aliases"), Kind.ALIAS))
        .flatMap(names -> names)
        .toList();
  }

  private static Stream<ListedName> named(Stream<String> names, Kind kind) {
    return names.flatMap(name -> Names.part(name).stream()).map(name -> new ListedName(name, kind));
  }

  private static BirthDate birth(String text) {
    var years = YEARS.matcher(text);
    try {
      if (years.matches()) {
        return Births.between(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)))
            .orElseThrow(IllegalArgumentException::new);
      }
      return text.startsWith("~")
          ? new BirthDate.Approximate(PartialDate.valueOf(text.substring(1)))
          : new BirthDate.Exact(PartialDate.valueOf(text));
    } catch (IllegalArgumentException _) {
      throw new Unfit(Flaw.BIRTH);
    }
  }

  private static String state(String code) {
    if (!Countries.known(code)) {
      throw new Unfit(Flaw.COUNTRY);
    }
    return code;
  }

  private static ListedDocument document(String text) {
    var parts = DOCUMENT.matcher(text);
    if (!parts.matches()) {
      throw new Unfit(Flaw.DOCUMENT);
    }
    return new ListedDocument(parts.group(2).strip(), state(parts.group(1)));
  }

  private Stream<String> several(String column) {
    return Stream.of(cell(column).split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
