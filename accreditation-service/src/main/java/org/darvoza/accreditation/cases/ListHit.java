package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Evidence;
import org.jspecify.annotations.Nullable;

/// An entry of a list that may be this person, and what an officer said to it. `entryDigest` tells
/// whether the entry is still the same; what the officer reads is locked under the person's key.
public record ListHit(
    String list,
    String entryId,
    Band band,
    double score,
    String entryDigest,
    Locked<Shown> shown,
    @Nullable Judgement judgement) {

  /// The field under which [#shown] is locked.
  public static final String SHOWN = "shown";

  /// What the officer reads: the listed name, and word by word what speaks for and against.
  public record Shown(String name, List<Evidence> explanation) {
    public Shown {
      explanation = List.copyOf(explanation);
    }

    @Override
    public String toString() {
      return "Shown[…]";
    }
  }

  /// Whether this is the person, said once for the pair as it was then.
  public record Judgement(boolean samePerson, String by, Instant at) {}

  /// Strong, and nobody has said that it is another person.
  public boolean counts() {
    return band == Band.STRONG && (judgement == null || judgement.samePerson());
  }

  /// Strong, and nobody has said anything yet.
  public boolean open() {
    return band == Band.STRONG && judgement == null;
  }

  boolean is(String otherList, String otherEntry) {
    return list.equals(otherList) && entryId.equals(otherEntry);
  }

  /// The same pair: neither the entry nor, since a change of identity clears all hits, the person
  /// is another.
  boolean samePair(ListHit other) {
    return is(other.list, other.entryId) && entryDigest.equals(other.entryDigest);
  }

  ListHit judged(@Nullable Judgement said) {
    return new ListHit(list, entryId, band, score, entryDigest, shown, said);
  }
}
