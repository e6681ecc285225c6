package org.darvoza.screening.bench;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.match.Sought;
import org.darvoza.screening.text.Csv;
import org.jspecify.annotations.Nullable;

/// One person to look for, and the entry that must be found; null where none may be.
///
/// Read from CSV with the columns query_name, query_dob, query_nationality, query_passport,
/// expected_entry_id and kind; others are passed over.
record Case(Sought sought, @Nullable String expected, String kind) {

  private static final List<String> COLUMNS =
      List.of(
          "query_name",
          "query_dob",
          "query_nationality",
          "query_passport",
          "expected_entry_id",
          "kind");

  static List<Case> read(Path file) throws IOException {
    try (var text = Files.newBufferedReader(file)) {
      var rows = new Csv(text);
      var header = rows.next();
      if (header == null || !header.cells().containsAll(COLUMNS)) {
        throw new IllegalArgumentException(
            "%s needs a first line that names the columns %s."
                .formatted(file.getFileName(), String.join(", ", COLUMNS)));
      }
      var at = COLUMNS.stream().map(header.cells()::indexOf).toList();
      var cases = new ArrayList<Case>();
      for (var row = rows.next(); row != null; row = rows.next()) {
        var cells = row.cells();
        cases.add(of(at.stream().map(cells::get).toList()));
      }
      return cases;
    }
  }

  private static Case of(List<String> cells) {
    var born = filled(cells.get(1));
    var sought =
        new Sought(
            List.of(cells.getFirst()),
            born == null ? null : PartialDate.valueOf(born),
            filled(cells.get(2)),
            filled(cells.get(3)));
    return new Case(sought, filled(cells.get(4)), cells.get(5));
  }

  private static @Nullable String filled(String cell) {
    return cell.isBlank() ? null : cell.strip();
  }

  @Override
  public String toString() {
    return "Case[" + kind + "]";
  }
}
