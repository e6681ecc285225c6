package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.name.NameReader;
import org.darvoza.screening.name.Word;

/// One sought name, made ready: its words, what they weigh here, and the listed words that each of
/// them, each two neighbours together, and each as two neighbours may be.
final class SoughtName {

  private final List<Word> words;
  private final float[] weights;
  private final float weight;
  private final Neighbours[] single;
  private final Neighbours[] joined;
  private final Neighbours[] split;

  SoughtName(String name, NameIndex index) {
    words = NameReader.words(name);
    int n = words.size();
    weights = new float[n];
    single = new Neighbours[n];
    joined = new Neighbours[n];
    split = new Neighbours[n];
    float sum = 0;
    for (int i = 0; i < n; i++) {
      var word = words.get(i);
      weights[i] = index.weights().of(word);
      sum += weights[i];
      boolean initial = word.initial();
      single[i] = initial ? Neighbours.NONE : index.words().neighbours(word);
      split[i] = initial ? Neighbours.NONE : index.pairs().neighbours(word);
      joined[i] = i + 1 < n ? joined(word.joinedWith(words.get(i + 1)), index) : Neighbours.NONE;
    }
    weight = sum;
  }

  private static Neighbours joined(Word pair, NameIndex index) {
    return index.words().neighboursOfJoined(pair);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  float weight(int at) {
    return weights[at];
  }

  /// What all its words weigh.
  float weight() {
    return weight;
  }

  Neighbours single(int at) {
    return single[at];
  }

  /// Of this word and the next as one.
  Neighbours joined(int at) {
    return joined[at];
  }

  /// Of this word as two.
  Neighbours split(int at) {
    return split[at];
  }
}
