package org.darvoza.screening.text;

import module java.base;

/// A document's number as lists write it, often inside prose: «Laurasian passport number AB 012»,
/// «Laurasia B014995», «999990001 (US)». `state`: what the words around it say, as alpha-3 code.
public record DocumentNumber(String number, Optional<String> state) {

  private static final int FEWEST_CHARACTERS = 5;

  /// From here on it is about dates and names, whatever their digits.
  private static final Pattern REST =
      Pattern.compile(
          "(?i),|;|\\b(?:issued|issue|expir\\w*|valid|date|dob|born|under|unconfirmed)\\b");

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}(?:-[A-Z]{1,2})?");
  private static final Pattern WITH_DIGIT = Pattern.compile("[A-Z0-9/.\\-]*[0-9][A-Z0-9/.\\-]*");

  public static Optional<DocumentNumber> in(String prose) {
    if (prose.isBlank()) {
      return Optional.empty();
    }
    var brackets = BRACKETS.matcher(prose);
    var told = brackets.results().flatMap(found -> CountryNames.code(found.group(1)).stream());
    var state = told.findFirst();
    var number = REST.split(brackets.replaceAll(" ").strip(), 2);
    return number(Arrays.asList(number[0].strip().split("\\s+")))
        .map(
            found ->
                new DocumentNumber(
                    found.number(),
                    state
                        .or(found::state)
                        .or(() -> number.length == 2 ? stateIn(number[1]) : Optional.empty())));
  }

  /// The longest end of the words that reads as a number, with a digit in it.
  private static Optional<DocumentNumber> number(List<String> words) {
    int begin = words.size();
    while (begin > 0 && partOfNumber(words, begin - 1)) {
      begin--;
    }
    var number = String.join(" ", words.subList(begin, words.size()));
    var before = String.join(" ", words.subList(0, begin));
    return number.chars().filter(Character::isLetterOrDigit).count() < FEWEST_CHARACTERS
        ? Optional.empty()
        : Optional.of(new DocumentNumber(number, stateIn(before)));
  }

  private static boolean partOfNumber(List<String> words, int at) {
    return WITH_DIGIT.matcher(words.get(at)).matches()
        || (at + 1 < words.size() && LETTERS.matcher(words.get(at)).matches());
  }

  /// The state that these words begin with: `South Sudan passport` as well as `Sudan`.
  private static Optional<String> stateIn(String text) {
    var words = Arrays.asList(text.strip().split("\\s+"));
    return IntStream.iterate(Math.min(words.size(), 6), n -> n > 0, n -> n - 1)
        .mapToObj(n -> CountryNames.code(String.join(" ", words.subList(0, n))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public String toString() {
    return "DocumentNumber[…]";
  }
}
