package org.darvoza.onebox.demo;

import module java.base;

/// How many are at each stage: one line that changes on a terminal, and otherwise a line when
/// something changed.
final class Progress {

  private final PrintStream out;
  private final boolean live;
  private String shown = "";

  Progress(PrintStream out, boolean live) {
    this.out = out;
    this.live = live;
  }

  void show(Map<String, Integer> stages) {
    var line = words(stages);
    if (live) {
      out.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
    } else if (!line.equals(shown)) {
      out.println(line);
    }
    out.flush();
    shown = line;
  }

  void end() {
    if (live) {
      out.println();
    }
  }

  static String words(Map<String, Integer> stages) {
    return stages.entrySet().stream()
        .map(
            stage ->
                stage.getValue() + " " + stage.getKey().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(" · "));
  }
}
