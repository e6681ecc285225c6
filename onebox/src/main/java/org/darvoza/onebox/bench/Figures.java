package org.darvoza.onebox.bench;

import module java.base;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// What one kind of request took, in milliseconds. `offered`: how many a second were asked for,
/// null where the next one waited for the one before; `cpuMillis`: CPU time of each process for one
/// request, of everything it did meanwhile.
record Figures(
    String what,
    long times,
    long failed,
    @Nullable Integer offered,
    double perSecond,
    double p50,
    double p95,
    double p99,
    double p999,
    double most,
    SortedMap<String, Double> cpuMillis) {

  private static final double MICROS_A_MILLI = 1000;

  static final String HEAD =
      "  %-34s %8s %7s %8s %8s %8s %8s %8s %8s"
          .formatted("", "times", "failed", "a sec", "p50 ms", "p95", "p99", "p99.9", "most");

  static Figures of(
      String what,
      @Nullable Integer offered,
      Histogram micros,
      long failed,
      Duration took,
      SortedMap<String, Double> cpuMillis) {
    return new Figures(
        what,
        micros.getTotalCount(),
        failed,
        offered,
        micros.getTotalCount() / (took.toNanos() / 1e9),
        micros.getValueAtPercentile(50) / MICROS_A_MILLI,
        micros.getValueAtPercentile(95) / MICROS_A_MILLI,
        micros.getValueAtPercentile(99) / MICROS_A_MILLI,
        micros.getValueAtPercentile(99.9) / MICROS_A_MILLI,
        micros.getMaxValue() / MICROS_A_MILLI,
        cpuMillis);
  }

  String line() {
    return "  %-34s %,8d %,7d %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f"
        .formatted(what, times, failed, perSecond, p50, p95, p99, p999, most);
  }

  String cpuLine() {
    return cpuMillis.entrySet().stream()
        .map(part -> "%s %.2f".formatted(part.getKey(), part.getValue()))
        .collect(Collectors.joining(", ", "  %-34s CPU ms each: ".formatted(""), ""));
  }
}
