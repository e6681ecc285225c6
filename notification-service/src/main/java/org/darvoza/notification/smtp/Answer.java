package org.darvoza.notification.smtp;

/// What the server said; `code` 0 where it said nothing. Its text may name the person, so it is
/// kept locked and never logged.
public record Answer(int code, String text) {

  public static final Answer NONE = new Answer(0, "");

  @Override
  public String toString() {
    return "Answer[" + code + "]";
  }
}
