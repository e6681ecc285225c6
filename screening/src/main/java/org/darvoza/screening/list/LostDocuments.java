package org.darvoza.screening.list;

import module java.base;

import org.darvoza.contracts.Countries;
import org.darvoza.screening.text.Csv;
import org.darvoza.screening.text.Csv.Row;
import org.darvoza.screening.text.Flaw;
import org.darvoza.screening.text.Incoming;
import org.darvoza.screening.text.Refused;

/// Documents that were reported lost or stolen, from a file of the house: CSV in UTF-8, the columns
/// `issuing_state` and `number`. One wrong line makes the whole file unusable: a lost document that
/// nobody looks for is worse than an old file.
public final class LostDocuments {

  public static final LostDocuments NONE = new LostDocuments(Set.of());

  private static final List<String> COLUMNS = List.of("issuing_state", "number");

  private final Set<String> documents;

  private LostDocuments(Set<String> documents) {
    this.documents = documents;
  }

  public static LostDocuments read(InputStream bytes) throws UnusableList, IOException {
    try {
      var rows = new Csv(Incoming.text(bytes));
      var header = rows.next();
      if (header == null || !header.cells().equals(COLUMNS)) {
        throw new UnusableList(Flaw.HEADER, String.join(",", COLUMNS));
      }
      var documents = new HashSet<String>();
      for (var row = rows.next(); row != null; row = rows.next()) {
        documents.add(document(row));
      }
      return new LostDocuments(documents);
    } catch (Refused refused) {
      throw new UnusableList(refused.complaint());
    } catch (CharacterCodingException notUtf8) {
      throw new UnusableList(Flaw.NOT_UTF8);
    }
  }

  private static String document(Row row) throws UnusableList {
    if (row.cells().size() != COLUMNS.size()
        || !Countries.known(row.cells().getFirst())
        || plain(row.cells().getLast()).isEmpty()) {
      throw new UnusableList(Flaw.LOST_DOCUMENT, Long.toString(row.line()));
    }
    return key(row.cells().getFirst(), row.cells().getLast());
  }

  /// However the number is written on either side.
  public boolean hold(String issuingState, String number) {
    return documents.contains(key(issuingState, number));
  }

  public int size() {
    return documents.size();
  }

  /// Germany's documents say `D` where ISO 3166 says `DEU`.
  private static String key(String state, String number) {
    return (state.equals("D") ? "DEU" : state) + "|" + plain(number);
  }

  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
