package org.darvoza.screening.list;

import org.darvoza.screening.text.Flaw;

/// The file as a whole cannot be a watchlist: not well-formed, too large, another format, nobody in
/// it. Its message is a sentence in English for who brought it.
public final class UnusableList extends Exception {

  private final Flaw flaw;
  private final String[] arguments;

  public UnusableList(Flaw flaw, String... arguments) {
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
