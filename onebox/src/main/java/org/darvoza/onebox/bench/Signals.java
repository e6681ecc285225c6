package org.darvoza.onebox.bench;

import module java.base;

/// SIGSTOP and SIGCONT, which Java has no words for.
final class Signals {

  private Signals() {}

  static void stop(long pid) {
    send("-STOP", pid);
  }

  static void goOn(long pid) {
    send("-CONT", pid);
  }

  private static void send(String which, long pid) {
    try {
      var _ = new ProcessBuilder("kill", which, Long.toString(pid)).start().onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
