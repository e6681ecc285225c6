package org.darvoza.screening.list;

import module java.base;

/// One person on a watchlist. `entryId` is the list's own: the UN's REFERENCE_NUMBER, OFAC's
/// ent_num, the host's first column. `nationalities` are alpha-3 codes.
public record ListedPerson(
    Source source,
    String entryId,
    List<ListedName> names,
    List<BirthDate> births,
    Set<String> nationalities,
    List<ListedDocument> documents) {

  public ListedPerson {
    names = List.copyOf(names);
    births = List.copyOf(births);
    nationalities = Collections.unmodifiableSortedSet(new TreeSet<>(nationalities));
    documents = List.copyOf(documents);
  }

  /// The name to show first.
  public String name() {
    return names.getFirst().text();
  }

  /// Tells whether anything about this entry has changed from one version of a list to the next.
  public String digest() {
    return EntryDigest.of(this);
  }

  /// Never the content: it would end in a log.
  @Override
  public String toString() {
    return "ListedPerson[" + source + " " + entryId + "]";
  }
}
