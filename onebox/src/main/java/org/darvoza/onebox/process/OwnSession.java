package org.darvoza.onebox.process;

import module java.base;

/// Puts a command into a session of its own, where the terminal's Ctrl-C and hang-up do not reach
/// it.
public final class OwnSession {

  private static final Optional<Path> SETSID = Programs.onPath("setsid", System.getenv());

  private OwnSession() {}

  /// `setsid` replaces itself by the command, so the pid stays the same.
  public static List<String> of(List<String> command) {
    return SETSID
        .map(setsid -> Stream.concat(Stream.of(setsid.toString()), command.stream()).toList())
        .orElse(command);
  }
}
