package org.darvoza.screening.text;

import module java.base;

/// Reading has to stop: the bytes are not what they claim to be, or too many. An [IOException]
/// because it passes through readers that know no other; its message is a sentence in English.
public final class Refused extends IOException {

  private final Flaw flaw;
  private final String[] arguments;

  public Refused(Flaw flaw, String... arguments) {
    super(flaw.words((Object[]) arguments));
    this.flaw = flaw;
    this.arguments = arguments;
  }

  public Flaw flaw() {
    return flaw;
  }

  public String[] arguments() {
    return arguments;
  }
}
