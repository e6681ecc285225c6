package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.name.Keys;
import org.darvoza.screening.name.Likeness;
import org.darvoza.screening.name.Word;

/// Each distinct word of the lists once, found by its keys.
final class Vocabulary {

  record Neighbour(int word, float alike) {}

  private static final int REMEMBERED = 20_000;

  private final List<Word> words = new ArrayList<>();
  private final Map<List<Object>, Integer> ids = new HashMap<>();
  private final Map<Long, IntList> byKey = new HashMap<>();
  private final Map<List<Object>, Neighbour[]> known = new ConcurrentHashMap<>();

  int add(Word word) {
    var identity = identity(word);
    var present = ids.get(identity);
    if (present != null) {
      return present;
    }
    int id = words.size();
    words.add(word);
    ids.put(identity, id);
    for (long key : Keys.of(word)) {
      byKey.computeIfAbsent(key, _ -> new IntList()).add(id);
    }
    return id;
  }

  private static List<Object> identity(Word word) {
    return List.of(word.readings(), word.vowelless());
  }

  Word word(int id) {
    return words.get(id);
  }

  int size() {
    return words.size();
  }

  /// The listed words that this may be, the likest first.
  Neighbour[] neighbours(Word sought) {
    var identity = identity(sought);
    var remembered = known.get(identity);
    if (remembered != null) {
      return remembered;
    }
    var found = new ArrayList<Neighbour>();
    var seen = new BitSet(words.size());
    for (long key : Keys.of(sought)) {
      var ids = byKey.get(key);
      if (ids == null) {
        continue;
      }
      for (int i = 0; i < ids.size(); i++) {
        int id = ids.get(i);
        if (!seen.get(id)) {
          seen.set(id);
          float alike = Likeness.of(sought, words.get(id));
          if (alike > 0) {
            found.add(new Neighbour(id, alike));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Neighbour::alike).reversed());
    var neighbours = found.toArray(Neighbour[]::new);
    if (known.size() < REMEMBERED) {
      known.put(identity, neighbours);
    }
    return neighbours;
  }
}
