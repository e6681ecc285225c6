package org.darvoza.accreditation.watchlists;

import module java.base;

/// Lists of invented people.
public final class SampleLists {

  private static final String HEADER = "id,name,date_of_birth,nationality\n";

  private SampleLists() {}

  /// The house's own list; each entry is a line `id,name,date_of_birth,nationality`.
  public static byte[] house(Collection<String> entries) {
    return (HEADER + String.join("\n", entries) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] house(String... entries) {
    return house(List.of(entries));
  }

  /// So many people without any likeness to those that register in tests.
  public static List<String> crowd(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                "C%d,%s %s,19%02d-03-0%d,NZL"
                    .formatted(i, word(i), word(i * 31 + 7), i % 60 + 30, i % 9 + 1))
        .toList();
  }

  /// Four syllables that spell a number.
  public static String word(int number) {
    var syllables = List.of("bo", "dru", "fim", "gax", "hes", "jil", "kup", "lor", "myn", "pov");
    var word = new StringBuilder();
    for (int rest = Math.abs(number * 7919 % 10_000) + 10_000; rest > 1; rest /= 10) {
      word.append(syllables.get(rest % 10));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  public static byte[] un(String... people) {
    return ("""
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2022-09-01"><INDIVIDUALS>%s</INDIVIDUALS></CONSOLIDATED_LIST>
        """
            .formatted(String.join("", people)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// An individual of the UN's list.
  public static String individual(String number, String first, String second) {
    return """
        <INDIVIDUAL><REFERENCE_NUMBER>%s</REFERENCE_NUMBER><FIRST_NAME>%s</FIRST_NAME>
        <SECOND_NAME>%s</SECOND_NAME></INDIVIDUAL>
        """
        .formatted(number, first, second);
  }
}
