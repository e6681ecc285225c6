package org.darvoza.testkit.bad;

import module java.base;

class Impatient {
  Instant when() {
    return Instant.now();
  }
}
