package org.darvoza.screening.list;

import module java.base;

/// What a new version of a list does to the one before: the ids of entries that came, changed and
/// went. `before` is how many there were.
public record ListChanges(
    SortedSet<String> added, SortedSet<String> changed, SortedSet<String> removed, int before) {

  /// A list so short may lose anything.
  private static final int SMALL = 10;

  public ListChanges {
    added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
    changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
  }

  public static ListChanges between(
      Collection<ListedPerson> before, Collection<ListedPerson> after) {
    var earlier = digests(before);
    var later = digests(after);
    var added = new TreeSet<>(later.keySet());
    added.removeAll(earlier.keySet());
    var removed = new TreeSet<>(earlier.keySet());
    removed.removeAll(later.keySet());
    var changed = new TreeSet<String>();
    later.forEach(
        (id, digest) -> {
          if (earlier.containsKey(id) && !digest.equals(earlier.get(id))) {
            changed.add(id);
          }
        });
    return new ListChanges(added, changed, removed, earlier.size());
  }

  private static SortedMap<String, String> digests(Collection<ListedPerson> people) {
    var digests = new TreeMap<String, String>();
    people.forEach(person -> digests.put(person.entryId(), person.digest()));
    return digests;
  }

  public boolean none() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /// More than a tenth has gone: rather a torn file than a mild publisher.
  public boolean lostTooMuch() {
    return before >= SMALL && removed.size() * 10 > before;
  }
}
