package org.darvoza.screening.list;

import module java.base;

import org.darvoza.screening.list.ListedName.Kind;
import org.darvoza.screening.text.Csv;
import org.darvoza.screening.text.Csv.Row;
import org.darvoza.screening.text.Flaw;
import org.darvoza.screening.text.Incoming;
import org.darvoza.screening.text.Names;

/// OFAC's Specially Designated Nationals as published: SDN.CSV, and the other names in ALT.CSV.
/// Both have no header, `-0-` for nothing and a Ctrl-Z at the end. Only individuals are read.
public final class OfacList {

  private static final String NOTHING = "-0-";
  private static final int SDN_COLUMNS = 12;
  private static final int ALT_COLUMNS = 5;

  private OfacList() {}

  public static Reading read(InputStream sdn, InputStream alt) throws UnusableList, IOException {
    return Harvest.of(
        harvest -> {
          var otherNames = otherNames(new Csv(Incoming.text(alt)), harvest);
          var rows = new Csv(Incoming.text(sdn));
          for (var row = rows.next(); row != null; row = rows.next()) {
            if (usable(row, SDN_COLUMNS, harvest) && row.cells().get(2).equals("individual")) {
              add(row, otherNames, harvest);
            }
          }
        });
  }

  /// By the number of the entry they belong to.
  private static Map<String, List<String>> otherNames(Csv rows, Harvest harvest)
      throws IOException, UnusableList {
    var names = new HashMap<String, List<String>>();
    for (var row = rows.next(); row != null; row = rows.next()) {
      if (usable(row, ALT_COLUMNS, harvest)) {
        names
            .computeIfAbsent(row.cells().getFirst(), _ -> new ArrayList<>())
            .add(row.cells().get(3));
      }
    }
    return names;
  }

  /// A first row of another shape is another kind of file.
  private static boolean usable(Row row, int columns, Harvest harvest) throws UnusableList {
    var trouble = row.trouble();
    boolean shape = row.cells().size() == columns && number(row.cells().getFirst());
    if (row.line() == 1 && !shape) {
      throw new UnusableList(Flaw.NOT_OFAC, Integer.toString(columns));
    }
    if (!shape) {
      harvest.reject(row.line(), trouble == null ? Flaw.COLUMNS : trouble);
    }
    return shape;
  }

  private static boolean number(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static void add(Row row, Map<String, List<String>> otherNames, Harvest harvest)
      throws UnusableList {
    var id = row.cells().getFirst();
    var remarks = new OfacRemarks(said(row.cells().get(11)));
    var names = new LinkedHashMap<String, ListedName>();
    Names.in(said(row.cells().get(1))).forEach(name -> name(names, name, Kind.ALIAS));
    otherNames.getOrDefault(id, List.of()).stream()
        .flatMap(other -> Names.in(other).stream())
        .forEach(name -> name(names, name, Kind.ALIAS));
    remarks.weakNames().forEach(name -> name(names, name, Kind.WEAK_ALIAS));
    if (names.isEmpty()) {
      harvest.reject(row.line(), Flaw.NO_NAME);
      return;
    }
    harvest.add(
        row.line(),
        new ListedPerson(
            Source.OFAC,
            id,
            List.copyOf(names.values()),
            remarks.births(),
            remarks.nationalities(),
            remarks.documents()));
  }

  private static void name(Map<String, ListedName> names, String text, Kind kind) {
    names.putIfAbsent(text, new ListedName(text, names.isEmpty() ? Kind.PRIMARY : kind));
  }

  private static String said(String cell) {
    return cell.equals(NOTHING) ? "" : cell;
  }
}
