package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.match.Neighbours.Neighbour;
import org.darvoza.screening.name.Keys;
import org.darvoza.screening.name.Likeness;
import org.darvoza.screening.name.Word;

/// Each distinct word of the lists once, with the names it is in, to be found by other spellings.
final class Vocabulary {

  /// Names repeat: who was asked for once is asked for again. Bounded, and only sounds are kept.
  private static final int REMEMBERED = 10_000;

  /// Two words in one are the same only if they are very alike: that two are one is already a
  /// guess.
  static final float LEAST_JOINED = 0.8f;

  private final boolean ofPairs;
  private final List<Word> words = new ArrayList<>();
  private final List<IntList> names = new ArrayList<>();
  private final Map<Word.Identity, Integer> ids = new HashMap<>();
  private final Map<Long, IntList> byKey = new HashMap<>();
  private final Map<Asked, Neighbours> known = new ConcurrentHashMap<>();

  /// `ofPairs`: its words are two neighbours joined.
  Vocabulary(boolean ofPairs) {
    this.ofPairs = ofPairs;
  }

  /// The word's number, here and in [#word].
  int add(Word word, int name) {
    var present = ids.get(word.identity());
    int id = present == null ? newWord(word) : present;
    names.get(id).add(name);
    return id;
  }

  private int newWord(Word word) {
    int id = words.size();
    words.add(word);
    names.add(new IntList());
    ids.put(word.identity(), id);
    for (long key : Keys.of(word, !ofPairs)) {
      byKey.computeIfAbsent(key, _ -> new IntList()).add(id);
    }
    return id;
  }

  Word word(int id) {
    return words.get(id);
  }

  /// The names that a word is in.
  IntList names(int id) {
    return names.get(id);
  }

  int size() {
    return words.size();
  }

  private record Asked(Word.Identity word, boolean joined) {}

  /// What a sought word may be here.
  Neighbours neighbours(Word sought) {
    return remembered(sought, ofPairs);
  }

  /// What two sought neighbours may be here, joined.
  Neighbours neighboursOfJoined(Word pair) {
    return remembered(pair, true);
  }

  private Neighbours remembered(Word sought, boolean joined) {
    var asked = new Asked(sought.identity(), joined);
    var remembered = known.get(asked);
    if (remembered != null) {
      return remembered;
    }
    var found = find(sought, joined);
    if (known.size() < REMEMBERED) {
      known.put(asked, found);
    }
    return found;
  }

  private Neighbours find(Word sought, boolean joined) {
    var found = new ArrayList<Neighbour>();
    var seen = new BitSet(words.size());
    var likeness = new Likeness(joined ? LEAST_JOINED : Likeness.LEAST);
    for (long key : Keys.of(sought, !joined)) {
      var candidates = byKey.getOrDefault(key, IntList.EMPTY);
      for (int i = 0; i < candidates.size(); i++) {
        int id = candidates.get(i);
        if (!seen.get(id)) {
          seen.set(id);
          float alike = likeness.of(sought, words.get(id));
          if (alike > 0) {
            found.add(new Neighbour(id, alike));
          }
        }
      }
    }
    return found.isEmpty() ? Neighbours.NONE : new Neighbours(found);
  }
}
