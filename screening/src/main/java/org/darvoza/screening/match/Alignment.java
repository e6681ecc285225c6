package org.darvoza.screening.match;

import module java.base;

/// Which sought word goes with which listed word: the best pair first, no word twice. A link may
/// take two neighbours on one side. Arrays instead of objects: this is the inner loop.
final class Alignment {

  private static final float AS_INITIAL = 0.8f;
  private static final float IN_TWO = 0.99f;

  /// `sought` or `sought` and the next; `listed` or `listed` and the next.
  record Link(
      int sought, boolean bothSought, int listed, boolean bothListed, float alike, float weight) {

    /// What it is taken by: likeness, then weight, and rather two words than one of them.
    float rank() {
      return alike * (bothSought || bothListed ? 1.02f : 1) + 0.05f * weight;
    }
  }

  private final SoughtName sought;
  private final NameIndex.Name name;
  private final NameIndex index;
  private final boolean[] usedSought;
  private final boolean[] usedListed;
  private final List<Link> taken = new ArrayList<>();

  Alignment(SoughtName sought, NameIndex.Name name, NameIndex index) {
    this.sought = sought;
    this.name = name;
    this.index = index;
    this.usedSought = new boolean[sought.size()];
    this.usedListed = new boolean[name.words().length];
    var possible = possible();
    possible.sort(Comparator.comparing(Link::rank).reversed());
    possible.forEach(this::take);
  }

  List<Link> links() {
    return taken;
  }

  boolean leftOfSought(int at) {
    return !usedSought[at];
  }

  boolean leftOfListed(int at) {
    return !usedListed[at];
  }

  private void take(Link link) {
    int i = link.sought();
    int j = link.listed();
    boolean free =
        !usedSought[i]
            && !usedListed[j]
            && !(link.bothSought() && usedSought[i + 1])
            && !(link.bothListed() && usedListed[j + 1]);
    if (free) {
      usedSought[i] = true;
      usedListed[j] = true;
      usedSought[i + (link.bothSought() ? 1 : 0)] = true;
      usedListed[j + (link.bothListed() ? 1 : 0)] = true;
      taken.add(link);
    }
  }

  private List<Link> possible() {
    var links = new ArrayList<Link>();
    for (int i = 0; i < sought.size(); i++) {
      for (int j = 0; j < name.words().length; j++) {
        if (sought.word(i).initial() || index.words().word(name.words()[j]).initial()) {
          initial(i, j, links);
        } else {
          words(i, j, links);
        }
      }
    }
    return links;
  }

  private void initial(int i, int j, List<Link> links) {
    var one = sought.word(i);
    var other = index.words().word(name.words()[j]);
    if (!one.vowelless()
        && !other.vowelless()
        && one.sounds().charAt(0) == other.sounds().charAt(0)) {
      float alike = one.initial() && other.initial() ? 1 : AS_INITIAL;
      links.add(new Link(i, false, j, false, alike, Weights.INITIAL));
    }
  }

  /// Common names have many that are nearly like them and are others: there a difference counts
  /// more.
  private static float amongCommon(float alike, float weight) {
    return 1 - (1 - alike) * (2 - Math.min(1, weight));
  }

  private void words(int i, int j, List<Link> links) {
    int word = name.words()[j];
    float here = sought.weight(i);
    float there = index.weight(word);
    float alike = sought.single(i).alikeTo(word);
    float close = alike == 0 ? 0 : amongCommon(alike, (here + there) / 2);
    if (close > 0) {
      links.add(new Link(i, false, j, false, close, (here + there) / 2));
    }
    if (j + 1 < name.words().length) {
      float split = sought.split(i).alikeTo(name.pairs()[j]);
      if (split > 0) {
        float both = there + index.weight(name.words()[j + 1]);
        links.add(new Link(i, false, j, true, split * IN_TWO, (here + both) / 2));
      }
    }
    if (i + 1 < sought.size()) {
      float joined = sought.joined(i).alikeTo(word);
      if (joined > 0) {
        float both = here + sought.weight(i + 1);
        links.add(new Link(i, true, j, false, joined * IN_TWO, (both + there) / 2));
      }
    }
  }
}
