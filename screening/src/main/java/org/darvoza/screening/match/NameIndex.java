package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedName;

/// All names of all listed people, by their words and by their pairs of neighbouring words.
final class NameIndex {

  /// One name: whose, its words in the vocabulary, its neighbouring words joined (one less), and
  /// what all its words weigh.
  record Name(int person, ListedName listed, int[] words, int[] pairs, float weight) {}

  /// Two words in one are the same only if they are very alike: that two are one is already a
  /// guess.
  static final float LEAST_JOINED = 0.8f;

  private final Vocabulary words = new Vocabulary(false);
  private final Vocabulary pairs = new Vocabulary(true);
  private final Weights weights;
  private final Name[] names;
  private final float[] wordWeights;

  NameIndex(List<ReadName> read, Weights weights) {
    this.weights = weights;
    var unweighed = new ArrayList<Name>();
    for (int name = 0; name < read.size(); name++) {
      unweighed.add(added(read.get(name), name));
    }
    wordWeights = new float[words.size()];
    for (int word = 0; word < wordWeights.length; word++) {
      wordWeights[word] = weights.of(words.word(word));
    }
    names = unweighed.stream().map(this::weighed).toArray(Name[]::new);
  }

  private Name added(ReadName read, int name) {
    var said = read.words();
    var ids = said.stream().mapToInt(word -> words.add(word, name)).toArray();
    var joined =
        IntStream.range(0, ids.length - 1)
            .map(at -> pairs.add(said.get(at).joinedWith(said.get(at + 1)), name))
            .toArray();
    return new Name(read.person(), read.listed(), ids, joined, 0);
  }

  private Name weighed(Name name) {
    float weight = 0;
    for (int word : name.words()) {
      weight += wordWeights[word];
    }
    return new Name(name.person(), name.listed(), name.words(), name.pairs(), weight);
  }

  Vocabulary words() {
    return words;
  }

  Vocabulary pairs() {
    return pairs;
  }

  Weights weights() {
    return weights;
  }

  Name name(int id) {
    return names[id];
  }

  int size() {
    return names.length;
  }

  float weight(int word) {
    return wordWeights[word];
  }
}
