package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.name.Keys;
import org.darvoza.screening.name.Word;

/// How much a word says about who is meant: a rare name much, a common one little, a title next to
/// nothing. What is common, the lists themselves say.
final class Weights {

  static final float TITLE = 0.12f;
  static final float INITIAL = 0.3f;
  private static final float PATRONYMIC = 0.5f;
  private static final float LEAST = 0.25f;

  private final Map<String, Integer> namesWith = new HashMap<>();
  private int names;

  private Weights() {}

  static Weights of(List<ReadName> names) {
    var weights = new Weights();
    names.forEach(name -> weights.count(name.words()));
    return weights;
  }

  private void count(List<Word> wordsOfOneName) {
    names++;
    wordsOfOneName.stream()
        .map(Keys::common)
        .distinct()
        .forEach(word -> namesWith.merge(word, 1, Integer::sum));
  }

  float of(Word word) {
    return switch (word.kind()) {
      case TITLE -> TITLE;
      case INITIAL -> INITIAL;
      case PATRONYMIC -> PATRONYMIC * rarity(word);
      case NAME -> rarity(word);
    };
  }

  /// 1 for a word on no list, down to [#LEAST] for one in every name.
  private float rarity(Word word) {
    int with = namesWith.getOrDefault(Keys.common(word), 0);
    double rarity = Math.log((names + 1.0) / (with + 1.0)) / Math.log(names + 1.0);
    return names == 0 ? 1 : (float) (LEAST + (1 - LEAST) * rarity);
  }
}
