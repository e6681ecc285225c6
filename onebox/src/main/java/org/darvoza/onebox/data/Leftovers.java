package org.darvoza.onebox.data;

import module java.base;

/// Children of an onebox that was killed: they run on, and would hold the data and the ports.
public final class Leftovers {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private Leftovers() {}

  /// What was ended, in words.
  public static List<String> end(DataFolder data) {
    var ours = ProcessHandle.allProcesses().filter(process -> belongs(process, data)).toList();
    ours.forEach(ProcessHandle::destroy);
    ours.forEach(Leftovers::await);
    return ours.stream()
        .map(process -> "Ended pid %d, left over from a killed run.".formatted(process.pid()))
        .toList();
  }

  /// Each of our children names its data as an argument.
  private static boolean belongs(ProcessHandle process, DataFolder data) {
    var marks =
        Set.of("-Ddarvoza.data=" + data.root(), "--dbpath=" + data.root().resolve("mongodb"));
    return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(marks::contains);
  }

  private static void await(ProcessHandle process) {
    try {
      process.onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
