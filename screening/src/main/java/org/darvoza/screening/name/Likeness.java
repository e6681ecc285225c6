package org.darvoza.screening.name;

import module java.base;

import org.darvoza.screening.name.Reading.How;

/// How alike two words sound, between 0 and 1: an edit distance by [Costs], measured against the
/// length of the words. Below the least asked for they are others, and it is 0.
///
/// One object serves one thread for as many comparisons as it likes; its rows are used again.
public final class Likeness {

  /// Less alike than this, two words are two names.
  public static final float LEAST = 0.5f;

  /// One difference in a word weighs more than its share: most pairs of names that are written
  /// almost the same are two names.
  private static final float STEEPNESS = 1.5f;

  /// By which readings two words are alike, and how much.
  public record Best(float alike, Reading.How one, Reading.How other) {}

  /// A sound left out takes with it at most twice its cost in length (a vowel of the Latin side of
  /// a mixed pair takes four times, but is short).
  private static final float CHEAPEST_LENGTH = 0.25f;

  private final float least;
  private float[] before = new float[Sound.LONGEST + 1];
  private float[] row = new float[Sound.LONGEST + 1];
  private float[] next = new float[Sound.LONGEST + 1];

  /// `least`: less alike than that is not alike at all.
  public Likeness(float least) {
    this.least = least;
  }

  public float of(Word one, Word other) {
    return best(one, other).alike();
  }

  /// The likest pair of readings.
  public Best best(Word one, Word other) {
    var best = new Best(0, Reading.How.AS_WRITTEN, Reading.How.AS_WRITTEN);
    for (var here : one.readings()) {
      for (var there : other.readings()) {
        float worth = Math.min(here.how().worth(), there.how().worth());
        if (worth > best.alike()) {
          float alike = worth * of(here, there, one.vowelless(), other.vowelless());
          if (alike > best.alike()) {
            best = new Best(alike, here.how(), there.how());
          }
        }
      }
    }
    return best;
  }

  private float of(Reading one, Reading other, boolean oneBare, boolean otherBare) {
    var here = one.sound();
    var there = other.sound();
    if (one.how() == How.KOREAN || other.how() == How.KOREAN) {
      return here.equals(there) ? 1 : 0;
    }
    if (oneBare == otherBare) {
      return of(here, there, Costs.LATIN);
    }
    return oneBare ? of(here, there, Costs.MIXED) : of(there, here, Costs.MIXED);
  }

  float of(Sound one, Sound other, Costs costs) {
    if (one.equals(other)) {
      return 1;
    }
    float here = one.length(costs);
    float there = other.length(costs);
    float length = (here + there) / 2;
    float most = (1 - least) / STEEPNESS * length;
    if (CHEAPEST_LENGTH * Math.abs(here - there) > most) {
      return 0;
    }
    float distance = distance(one, other, costs, most);
    return distance > most ? 0 : 1 - STEEPNESS * distance / length;
  }

  /// Damerau's edit distance, given up once it is more than `most`.
  private float distance(Sound one, Sound other, Costs costs, float most) {
    int n = other.length();
    row[0] = 0;
    for (int j = 1; j <= n; j++) {
      row[j] = row[j - 1] + costs.dropSecond(other.at(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      if (fill(one, i, other, costs) > most) {
        return Float.MAX_VALUE;
      }
      var free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[n];
  }

  /// The least of the new row.
  private float fill(Sound one, int i, Sound other, Costs costs) {
    byte x = one.at(i - 1);
    float dropX = costs.dropFirst(x);
    next[0] = row[0] + dropX;
    float least = next[0];
    for (int j = 1; j <= other.length(); j++) {
      byte y = other.at(j - 1);
      float dropped = Math.min(row[j] + dropX, next[j - 1] + costs.dropSecond(y));
      float cost = Math.min(row[j - 1] + costs.change(x, y), dropped);
      if (i > 1 && j > 1 && x == other.at(j - 2) && y == one.at(i - 2)) {
        cost = Math.min(cost, before[j - 2] + costs.swap(x, y));
      }
      next[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
