package org.darvoza.screening.text;

import module java.base;

import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180), one row at a time. A row that cannot be read is said so and
/// costs no other: where a quotation mark is never closed, reading goes on with the next line.
public final class Csv {

  static final int LONGEST_ROW = 16_384;
  static final int LONGEST_LINE = 1_048_576;

  /// `trouble` says why the row has no cells.
  public record Row(long line, List<String> cells, @Nullable Flaw trouble) {

    @Override
    public String toString() {
      return "Row[" + line + "]";
    }
  }

  private final Reader text;
  private final Deque<String> waiting = new ArrayDeque<>();
  private long line;

  public Csv(Reader text) {
    this.text = new BufferedReader(text);
  }

  /// The next row that is not blank; null at the end.
  public @Nullable Row next() throws IOException {
    for (var first = nextLine(); first != null; first = nextLine()) {
      line++;
      if (first.length() > LONGEST_ROW) {
        return new Row(line, List.of(), Flaw.LONG_ROW);
      }
      if (!first.isBlank() && !first.equals("\u001A")) {
        return row(first);
      }
    }
    return null;
  }

  private Row row(String first) throws IOException {
    long began = line;
    var parsed = new CsvRow(first);
    var more = new ArrayList<String>();
    int length = first.length();
    while (parsed.open() && length <= LONGEST_ROW) {
      var next = nextLine();
      if (next == null) {
        break;
      }
      more.add(next);
      length += next.length() + 1;
      parsed.goOn(next);
    }
    if (parsed.open()) {
      more.reversed().forEach(waiting::addFirst);
      return new Row(began, List.of(), Flaw.OPEN_QUOTE);
    }
    line += more.size();
    return new Row(began, parsed.cells(), parsed.trouble());
  }

  private @Nullable String nextLine() throws IOException {
    return waiting.isEmpty() ? readLine() : waiting.removeFirst();
  }

  /// Of a line that is too long, only so much as to know it.
  private @Nullable String readLine() throws IOException {
    var read = new StringBuilder();
    long length = 0;
    int character = text.read();
    if (character == -1) {
      return null;
    }
    for (; character != -1 && character != '\n'; character = text.read()) {
      if (++length > LONGEST_LINE) {
        throw new Refused(Flaw.LONG_LINE, Long.toString(line + waiting.size() + 1));
      }
      if (length <= LONGEST_ROW + 1) {
        read.append((char) character);
      }
    }
    int last = read.length() - 1;
    if (last >= 0 && read.charAt(last) == '\r') {
      read.setLength(last);
    }
    return read.toString();
  }
}
