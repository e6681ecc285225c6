package org.darvoza.screening.bench;

import module java.base;

/// What was measured. Times are in milliseconds; CPU is that of the searching thread for one query,
/// each asked once of an index that has seen none before, after the code was warmed up on another.
record Report(
    String machine,
    int people,
    long loadMillis,
    Tally all,
    SortedMap<String, Tally> kinds,
    double cpuMean,
    double cpuP50,
    double cpuP95,
    double cpuMost) {

  static double percentile(double[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
  }

  static String thisMachine() {
    return "%s, %d processors, %s %s"
        .formatted(
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name"),
            Runtime.version());
  }

  String text() {
    var text = new StringBuilder();
    text.append("%nScreening, measured on %s%n%n".formatted(machine));
    text.append("  list: %d people, read and indexed in %d ms%n".formatted(people, loadMillis));
    text.append("  cases: %d listed, %d innocent%n%n".formatted(all.listed(), all.innocent()));
    text.append(
        "  precision %.4f   recall %.4f   F1 %.4f   innocents hit %d   others hit beside %d%n"
            .formatted(all.precision(), all.recall(), all.f1(), all.hit(), all.besideOthers()));
    text.append(
        "  CPU a query: mean %.3f ms   p50 %.3f   p95 %.3f   most %.3f%n%n"
            .formatted(cpuMean, cpuP50, cpuP95, cpuMost));
    text.append("  %-28s %10s %12s%n".formatted("kind", "found", "wrongly hit"));
    kinds.forEach((kind, tally) -> text.append(line(kind, tally)));
    return text.toString();
  }

  private static String line(String kind, Tally tally) {
    var found = tally.listed() == 0 ? "" : tally.found() + "/" + tally.listed();
    var cases = tally.listed() + tally.innocent();
    return "  %-28s %10s %12s%n".formatted(kind, found, tally.hit() + "/" + cases);
  }
}
