package org.darvoza.screening.text;

import module java.base;

import org.jspecify.annotations.Nullable;

/// One row while it is read. A quoted cell may go on over several lines.
final class CsvRow {

  private enum At {
    START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private At at = At.START;
  private @Nullable Flaw trouble;

  CsvRow(String line) {
    read(line);
  }

  void goOn(String line) {
    cell.append('\n');
    read(line);
  }

  boolean open() {
    return at == At.QUOTED;
  }

  List<String> cells() {
    return trouble == null ? List.copyOf(cells) : List.of();
  }

  @Nullable Flaw trouble() {
    return trouble;
  }

  private void read(String line) {
    line.chars().forEach(character -> read((char) character));
    if (!open()) {
      at = end();
    }
  }

  private void read(char character) {
    at =
        switch (at) {
          case START, PLAIN -> outside(character);
          case QUOTED -> inside(character);
          case AFTER_QUOTE -> behind(character);
        };
  }

  private At outside(char character) {
    if (character == ',') {
      return end();
    }
    if (character == '"' && cell.toString().isBlank()) {
      cell.setLength(0);
      return At.QUOTED;
    }
    cell.append(character);
    return At.PLAIN;
  }

  private At inside(char character) {
    if (character == '"') {
      return At.AFTER_QUOTE;
    }
    cell.append(character);
    return At.QUOTED;
  }

  private At behind(char character) {
    if (character == '"') {
      cell.append('"');
      return At.QUOTED;
    }
    if (character == ',') {
      return end();
    }
    if (character != ' ') {
      trouble = Flaw.TEXT_AFTER_QUOTE;
    }
    return At.AFTER_QUOTE;
  }

  private At end() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
    return At.START;
  }
}
