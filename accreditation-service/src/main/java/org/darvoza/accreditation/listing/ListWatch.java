package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Keeps this instance's index up to date: whichever instance a custodian spoke to, all others have
/// noticed within two seconds.
@Component
class ListWatch extends Rounds {

  ListWatch(ListsInForce lists) {
    super("list-watch", Duration.ofSeconds(1), () -> seen(lists));
  }

  private static boolean seen(ListsInForce lists) {
    var _ = lists.refresh();
    return false;
  }
}
