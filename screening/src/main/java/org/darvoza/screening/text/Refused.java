package org.darvoza.screening.text;

import module java.base;

/// Reading has to stop: the bytes are not what they claim to be, or too many. An [IOException]
/// because it passes through readers that know no other; its message is a sentence in English.
public final class Refused extends IOException {

  private final Complaint complaint;

  public Refused(Flaw flaw, String... arguments) {
    var complaint = Complaint.of(flaw, arguments);
    super(complaint.words());
    this.complaint = complaint;
  }

  public Complaint complaint() {
    return complaint;
  }
}
