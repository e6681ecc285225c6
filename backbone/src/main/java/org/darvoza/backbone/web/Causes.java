package org.darvoza.backbone.web;

import module java.base;

/// An exception for the log: classes and places, never messages.
public final class Causes {

  private static final int FRAMES = 8;

  private Causes() {}

  public static String withPlaces(Throwable error) {
    var text = new StringJoiner(" <- ");
    var seen = new HashSet<Throwable>();
    for (var cause = error; cause != null && seen.add(cause); cause = cause.getCause()) {
      text.add(
          cause.getClass().getName()
              + Stream.of(cause.getStackTrace())
                  .limit(FRAMES)
                  .map(StackTraceElement::toString)
                  .toList());
    }
    return text.toString();
  }
}
