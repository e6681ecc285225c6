package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedPerson;

/// All listed people, made ready to be searched. Immutable: a new version of a list is a new index,
/// swapped in whole. Any number of threads may search at once.
public final class ListIndex {

  public static final ListIndex EMPTY = of(List.of(), Thresholds.STANDARD);

  private final Thresholds thresholds;
  private final List<ListedPerson> people;

  private ListIndex(List<ListedPerson> people, Thresholds thresholds) {
    this.people = people;
    this.thresholds = thresholds;
  }

  public static ListIndex of(Collection<ListedPerson> people, Thresholds thresholds) {
    return new ListIndex(List.copyOf(people), thresholds);
  }

  public int size() {
    return people.size();
  }

  /// Who of the listed it may be, best first, at most `limit`.
  public List<Match> search(Sought sought, int limit) {
    var _ = thresholds;
    throw new UnsupportedOperationException("the engine is on its way");
  }
}
