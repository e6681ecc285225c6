package org.darvoza.screening.text;

import module java.base;

/// Reading has to stop: the bytes are not what they claim to be, or too many. An [IOException]
/// because it passes through readers that know no other; its message is a sentence for people.
public final class Refused extends IOException {

  public Refused(String message) {
    super(message);
  }
}
