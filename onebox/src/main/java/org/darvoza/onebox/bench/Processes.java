package org.darvoza.onebox.bench;

import module java.base;

/// The CPU time of the system's processes, and of the one that loads them.
record Processes(Map<String, Long> pids) {

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
}
