package org.darvoza.accreditation.rescreening;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Keeps looking whether people have to be screened again. Every instance does; the work is one
/// instance's at a time.
@Component
class Rescreener extends Rounds {

  private static final String INSTANCE = Long.toHexString(new SecureRandom().nextLong());

  Rescreener(RescreeningDesk desk) {
    super("rescreener", Duration.ofSeconds(1), () -> desk.work(INSTANCE));
  }
}
