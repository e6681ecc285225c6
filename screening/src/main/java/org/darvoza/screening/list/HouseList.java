package org.darvoza.screening.list;

import module java.base;

import org.darvoza.screening.text.Csv;
import org.darvoza.screening.text.Csv.Row;
import org.darvoza.screening.text.Flaw;
import org.darvoza.screening.text.Incoming;
import org.jspecify.annotations.Nullable;

/// The host country's own list: CSV in UTF-8 with a header line, its columns told in
/// docs/watchlists.md.
public final class HouseList {

  /// In the order of the documentation; a file may have them in another, and leave out all but the
  /// first two.
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "native_name",
          "date_of_birth",
          "nationality",
          "documents",
          "note");

  private HouseList() {}

  public static Reading read(InputStream bytes) throws UnusableList, IOException {
    return Harvest.of(
        harvest -> {
          var rows = new Csv(Incoming.text(bytes));
          var header = header(rows.next());
          for (var row = rows.next(); row != null; row = rows.next()) {
            add(row, header, harvest);
          }
        });
  }

  private static List<String> header(@Nullable Row row) throws UnusableList {
    var names =
        row == null
            ? List.<String>of()
            : row.cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!names.containsAll(COLUMNS.subList(0, 2))) {
      throw new UnusableList(Flaw.HEADER, String.join(",", COLUMNS));
    }
    if (!COLUMNS.containsAll(names) || Set.copyOf(names).size() < names.size()) {
      throw new UnusableList(Flaw.HEADER_COLUMNS, String.join(",", COLUMNS));
    }
    return names;
  }

  private static void add(Row row, List<String> header, Harvest harvest) throws UnusableList {
    var trouble = row.trouble();
    if (trouble != null) {
      harvest.reject(row.line(), trouble);
    } else if (row.cells().size() != header.size()) {
      harvest.reject(row.line(), Flaw.CELLS);
    } else {
      try {
        harvest.add(row.line(), new HouseEntry(header, row.cells()).person());
      } catch (HouseEntry.Unfit unfit) {
        harvest.reject(row.line(), unfit.flaw());
      }
    }
  }
}
