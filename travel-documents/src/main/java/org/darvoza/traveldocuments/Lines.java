package org.darvoza.traveldocuments;

import module java.base;

import org.darvoza.traveldocuments.Reading.LineFault;

/// The lines as a zone has them, whatever keyboards and files made of them; and whether they can be
/// one.
public final class Lines {

  private static final Map<Integer, Integer> LENGTHS = Map.of(90, 30, 88, 44, 72, 36);
  private static final String ONE_FILLER = "‹›＜〈〉≺⟨⟩";

  private Lines() {}

  /// Blanks and blank lines are gone, letters are capitals, fillers are `<`.
  public static List<String> tidied(List<String> sent) {
    return sent.stream().map(Lines::tidied).filter(line -> !line.isEmpty()).toList();
  }

  /// The same for a form, where all lines may have been pasted into one field.
  public static List<String> typed(List<String> fields) {
    var lines = tidied(fields.stream().flatMap(String::lines).toList());
    var length = lines.size() == 1 ? LENGTHS.get(lines.getFirst().length()) : null;
    return length == null ? lines : cut(lines.getFirst(), length);
  }

  private static List<String> cut(String whole, int length) {
    return IntStream.range(0, whole.length() / length)
        .mapToObj(i -> whole.substring(i * length, (i + 1) * length))
        .toList();
  }

  private static String tidied(String line) {
    var plain =
        line.codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF)
            .map(Lines::plain)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return withoutQuotes(plain);
  }

  /// Word processors make one `«` of two `<`, readers of pictures one of one: the length tells.
  private static String withoutQuotes(String line) {
    var doubled = line.replaceAll("[«»]", "<<");
    return LENGTHS.containsValue(doubled.length()) ? doubled : line.replaceAll("[«»]", "<");
  }

  /// Only what is the same letter: `ı` or a Cyrillic `А` are others, and are pointed out.
  private static int plain(int character) {
    if (character >= '！' && character <= '～') {
      return plain(character - 0xFEE0);
    }
    if (character >= 'a' && character <= 'z') {
      return character - 'a' + 'A';
    }
    return ONE_FILLER.indexOf(character) >= 0 ? '<' : character;
  }

  static List<LineFault> faults(List<String> lines) {
    if (lines.size() != 2 && lines.size() != 3) {
      return List.of(
          new LineFault(LineFault.ALL_LINES, "are two or three in a zone, not " + lines.size()));
    }
    int length = lines.size() == 3 ? 30 : lengthOfTwo(lines);
    var faults =
        IntStream.range(0, lines.size())
            .mapToObj(i -> fault(i, lines.get(i), length))
            .flatMap(Optional::stream)
            .toList();
    return faults.isEmpty() && length != 30 && lines.getFirst().startsWith("V")
        ? List.of(new LineFault(0, "is of a visa, not of a travel document"))
        : faults;
  }

  /// Of a passport, unless the lines are nearer to the shorter cards.
  private static int lengthOfTwo(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElseThrow() <= 40 ? 36 : 44;
  }

  private static Optional<LineFault> fault(int index, String line, int length) {
    int count = line.codePointCount(0, line.length());
    if (count != length) {
      return Optional.of(
          new LineFault(index, "has %d characters instead of %d".formatted(count, length)));
    }
    return IntStream.range(0, line.length())
        .filter(i -> !permitted(line.charAt(i)))
        .mapToObj(
            i ->
                new LineFault(
                    index, "has a character at %d that is none of A-Z, 0-9, <".formatted(i + 1)))
        .findFirst();
  }

  private static boolean permitted(char character) {
    return character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '<';
  }
}
