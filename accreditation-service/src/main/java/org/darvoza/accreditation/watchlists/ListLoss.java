package org.darvoza.accreditation.watchlists;

import org.darvoza.screening.list.ListChanges;
import org.darvoza.screening.list.UnusableList;
import org.darvoza.screening.text.Flaw;

/// A list that lost many of its people is more often a file cut off than a change of mind.
final class ListLoss {

  private static final int ALWAYS_BEARABLE = 9;

  private ListLoss() {}

  static void check(ListChanges changes) throws UnusableList {
    int removed = changes.removed().size();
    if (changes.lostTooMuch() && removed > ALWAYS_BEARABLE) {
      throw new UnusableList(
          Flaw.LOSS, Integer.toString(changes.before()), Integer.toString(removed));
    }
  }
}
