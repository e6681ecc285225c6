package org.darvoza.screening.text;

import module java.base;

/// The alpha-3 code of a state as watchlists write its name, or an adjective of it, in English.
public final class CountryNames {

  private static final Map<String, String> CODES = read();

  /// Between several names in one value: `a) … b) …`, `;`, `,`, `/`, `and`, `or`.
  private static final Pattern BETWEEN = Pattern.compile("[;,/]|\\b[a-z]\\)|\\b(?:and|or)\\b");

  private CountryNames() {}

  public static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(plain(name)));
  }

  /// All that one value names; what is no state of today is passed over.
  public static Set<String> codes(String value) {
    var whole = code(value);
    return (whole.isPresent() ? whole.stream() : several(value))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> several(String value) {
    return BETWEEN.splitAsStream(value).flatMap(part -> code(part).stream());
  }

  private static String plain(String name) {
    var marked = Normalizer.normalize(name, Normalizer.Form.NFD);
    var plain = new StringBuilder();
    marked.codePoints().filter(Character::isLetter).forEach(plain::appendCodePoint);
    var letters = plain.toString().toLowerCase(Locale.ROOT);
    return letters.startsWith("the") ? letters.substring(3) : letters;
  }

  private static Map<String, String> read() {
    var codes = new HashMap<String, String>();
    try (var file = CountryNames.class.getResourceAsStream("country-names.txt")) {
      new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                for (var name : line.substring(4).split(";")) {
                  codes.put(plain(name), line.substring(0, 3));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}
