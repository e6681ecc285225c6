package org.darvoza.onebox.process;

/// What is missing or in the way, in one sentence with its remedy; the command line prints it and
/// exits with 2.
public final class CannotStart extends RuntimeException {

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
