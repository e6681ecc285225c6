package org.darvoza.screening.list;

import org.darvoza.screening.text.Complaint;
import org.darvoza.screening.text.Flaw;

/// The file as a whole cannot be a watchlist: not well-formed, too large, another format, nobody in
/// it. Its message is a sentence in English for who brought it.
public final class UnusableList extends Exception {

  private final Complaint complaint;

  public UnusableList(Flaw flaw, String... arguments) {
    this(Complaint.of(flaw, arguments));
  }

  UnusableList(Complaint complaint) {
    super(complaint.words());
    this.complaint = complaint;
  }

  public Complaint complaint() {
    return complaint;
  }
}
