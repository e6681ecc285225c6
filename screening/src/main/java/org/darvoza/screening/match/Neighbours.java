package org.darvoza.screening.match;

import module java.base;

/// The listed words that one sought word may be, the likest first, each with its likeness.
final class Neighbours {

  static final Neighbours NONE = new Neighbours(List.of());

  record Neighbour(int word, float alike) {}

  private final int[] words;
  private final float[] alike;
  private final int[] sorted;
  private final float[] alikeOfSorted;

  Neighbours(List<Neighbour> found) {
    var likest = found.stream().sorted(Comparator.comparing(Neighbour::alike).reversed()).toList();
    words = likest.stream().mapToInt(Neighbour::word).toArray();
    alike = floats(likest);
    var byWord = found.stream().sorted(Comparator.comparingInt(Neighbour::word)).toList();
    sorted = byWord.stream().mapToInt(Neighbour::word).toArray();
    alikeOfSorted = floats(byWord);
  }

  private static float[] floats(List<Neighbour> neighbours) {
    var floats = new float[neighbours.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = neighbours.get(i).alike();
    }
    return floats;
  }

  int size() {
    return words.length;
  }

  int word(int at) {
    return words[at];
  }

  float alike(int at) {
    return alike[at];
  }

  /// How alike that listed word is; 0 if it is none of these.
  float alikeTo(int word) {
    int at = Arrays.binarySearch(sorted, word);
    return at < 0 ? 0 : alikeOfSorted[at];
  }
}
