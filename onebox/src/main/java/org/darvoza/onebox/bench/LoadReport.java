package org.darvoza.onebox.bench;

import module java.base;

/// What a bench found, for people and for programs.
record LoadReport(String title, String machine, String scale, List<Figures> figures) {

  static String thisMachine() {
    return "%s %s, %d processors, %s"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version());
  }

  boolean failed() {
    return figures.stream().anyMatch(it -> it.failed() > 0);
  }

  String text() {
    var text = new StringBuilder("%n%s, %s%n  on %s%n%n".formatted(title, scale, machine));
    text.append(Figures.HEAD).append('\n');
    figures.forEach(it -> text.append(it.line()).append('\n').append(it.cpuLine()).append('\n'));
    return text.toString();
  }
}
