package org.darvoza.registration.lostlink;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Sees to the wishes once a second: at a moment that says nothing about any of them.
@Component
class LostLinkRounds extends Rounds {

  LostLinkRounds(LostLinkDesk desk) {
    super("lost-links", Duration.ofSeconds(1), () -> seenTo(desk));
  }

  private static boolean seenTo(LostLinkDesk desk) {
    desk.seeToAll();
    return false;
  }
}
