package org.darvoza.screening.list;

/// The file as a whole cannot be a watchlist: not well-formed, too large, another format, nobody in
/// it. Its message is a sentence for the custodian who brought it.
public final class UnusableList extends Exception {

  public UnusableList(String message) {
    super(message);
  }
}
