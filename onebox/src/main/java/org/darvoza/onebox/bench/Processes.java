package org.darvoza.onebox.bench;

import module java.base;

/// The CPU time of the system's processes, and of the one that loads them.
record Processes(Map<String, Long> pids) {

  private static final int KIB_A_MIB = 1024;

  /// By name; a process that is gone is left out.
  SortedMap<String, Long> cpuMillis() {
    var millis = new TreeMap<String, Long>();
    pids.forEach(
        (name, pid) ->
            ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .ifPresent(cpu -> millis.put(name, cpu.toMillis())));
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(cpu -> millis.put("load", cpu.toMillis()));
    return millis;
  }

  /// Of each part since `before`, shared out among so many things that were done meanwhile.
  SortedMap<String, Double> cpuMillisEach(SortedMap<String, Long> before, long things) {
    var each = new TreeMap<String, Double>();
    cpuMillis()
        .forEach(
            (part, millis) ->
                each.put(
                    part, (millis - before.getOrDefault(part, 0L)) / (double) Math.max(1, things)));
    return each;
  }

  /// What a process holds: `memoryMiB` its share of physical memory, `handles` its open files.
  record Holding(long memoryMiB, long handles, long threads) {}

  /// Of each part that is alive, by name; from `/proc`, so on Linux only.
  SortedMap<String, Holding> holdings() {
    var holdings = new TreeMap<String, Holding>();
    pids.forEach(
        (name, pid) -> {
          var process = Path.of("/proc", Long.toString(pid));
          try (var handles = Files.list(process.resolve("fd"))) {
            holdings.put(
                name,
                new Holding(
                    number(process.resolve("smaps_rollup"), "Pss:") / KIB_A_MIB,
                    handles.count(),
                    number(process.resolve("status"), "Threads:")));
          } catch (IOException | UncheckedIOException _) {
            // gone, or no /proc: left out
          }
        });
    return holdings;
  }

  private static long number(Path file, String name) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow(() -> new IOException(name + " is not in " + file));
    }
  }
}
