package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Looks each second whether an address has become known that letters wait for, as long as the
/// service runs.
@Component
final class AddressRounds extends Rounds {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  AddressRounds(CorrespondenceDesk desk) {
    super("letters that wait for an address", PAUSE, () -> looked(desk));
  }

  /// What one look does not reach waits for the next.
  private static boolean looked(CorrespondenceDesk desk) {
    desk.addressWaiting();
    return false;
  }
}
