package org.darvoza.screening.name;

import module java.base;

/// Words of rank and address. They are often left out, and hardly ever tell two people apart.
final class Titles {

  private static final Set<String> WORDS = WordLists.words("titles.txt");

  private Titles() {}

  static boolean is(String latin) {
    return WORDS.contains(latin);
  }
}
