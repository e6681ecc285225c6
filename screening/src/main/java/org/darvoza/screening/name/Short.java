package org.darvoza.screening.name;

import module java.base;

/// Written short forms and what they stand for.
final class Short {

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("mohd", "muhammad"),
          Map.entry("mohamd", "muhammad"),
          Map.entry("mohmd", "muhammad"),
          Map.entry("muhd", "muhammad"),
          Map.entry("mhd", "muhammad"),
          Map.entry("mohm", "muhammad"),
          Map.entry("moh", "muhammad"),
          Map.entry("muh", "muhammad"),
          Map.entry("mhmd", "muhammad"),
          Map.entry("md", "muhammad"),
          Map.entry("mod", "muhammad"));

  private Short() {}

  static String forms(String part) {
    return FORMS.getOrDefault(part, part);
  }
}
