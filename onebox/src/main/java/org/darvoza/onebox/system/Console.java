package org.darvoza.onebox.system;

import module java.base;

/// What the person at the terminal reads.
public final class Console {

  private final PrintStream out;
  private final boolean live;
  private int shown;

  public Console(PrintStream out, boolean live) {
    this.out = out;
    this.live = live;
  }

  public static Console standard() {
    var terminal = System.console();
    return new Console(System.out, terminal != null && terminal.isTerminal());
  }

  /// Whether a line can be written over.
  public boolean live() {
    return live;
  }

  public synchronized void say(String line) {
    wipe();
    out.println(line);
    out.flush();
  }

  synchronized void waitingFor(Collection<String> names, Duration since) {
    var line = "waiting for %s … %d s".formatted(String.join(", ", names), since.toSeconds());
    if (!live) {
      say(line);
      return;
    }
    wipe();
    out.print(line);
    out.flush();
    shown = line.length();
  }

  private void wipe() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }
}
