package org.darvoza.screening.name;

import module java.base;

/// Short forms of given names, and what they stand for: `bill` for William, `sasha` for Alexander
/// and Alexandra. Of each line of the list, the first word is the full name.
final class ShortForms {

  private static final Map<String, List<String>> FULL = read();

  /// Written in short, never a name of their own: these are read in full.
  private static final Set<String> MUHAMMAD =
      Set.of(
          "mohd", "mohmd", "mohamd", "muhd", "mhd", "moh", "muh", "mhmd", "md", "mohm", "mohammd");

  private ShortForms() {}

  private static Map<String, List<String>> read() {
    var full = new HashMap<String, List<String>>();
    WordLists.lines("short-forms.txt")
        .map(line -> List.of(line.split("\\s+")))
        .forEach(
            line ->
                line.subList(1, line.size())
                    .forEach(
                        brief ->
                            full.computeIfAbsent(brief, _ -> new ArrayList<>())
                                .add(line.getFirst())));
    return full;
  }

  static String writtenOut(String latin) {
    return MUHAMMAD.contains(latin) ? "muhammad" : latin;
  }

  static List<String> of(String latin) {
    return FULL.getOrDefault(latin, List.of());
  }
}
