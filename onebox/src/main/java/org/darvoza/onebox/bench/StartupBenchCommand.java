package org.darvoza.onebox.bench;

import module java.base;
import module java.net.http;

import org.darvoza.onebox.RunningService;
import org.darvoza.onebox.data.Home;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.process.Folders;
import org.darvoza.onebox.process.Waiting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "startup",
    description =
        "From `up` to ready, several times on data of its own; then each service alone, from"
            + " SIGKILL to ready again; and what the whole holds at rest.",
    mixinStandardHelpOptions = true)
final class StartupBenchCommand implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration QUIET = Duration.ofSeconds(10);

  @Option(names = "--times", defaultValue = "3", description = "${DEFAULT-VALUE}.")
  private int times = 3;

  @Option(
      names = "--port",
      defaultValue = "18980",
      description = "The site's port; the others are 10000 above. ${DEFAULT-VALUE}.")
  private int port = 18_980;

  @Option(names = "--report", paramLabel = "FILE", description = "Also writes JSON there.")
  private @Nullable Path report;

  /// Seconds; `restarts`: of each service, alone, with the supervisor's pause before it.
  record Found(
      String machine,
      List<Double> upSeconds,
      SortedMap<String, Double> restarts,
      SortedMap<String, Long> memoryMiB,
      long memoryMiBTogether) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    var data = Files.createTempDirectory("darvoza-startup-");
    var ups = new ArrayList<Double>();
    for (int i = 0; i < times - 1; i++) {
      ups.add(up(data));
      darvoza("down", "--data", data.toString());
    }
    ups.add(up(data));
    Thread.sleep(QUIET);
    var memory = new TreeMap<String, Long>();
    new Processes(OneboxFile.read(data).pids())
        .holdings()
        .forEach((part, holding) -> memory.put(part, holding.memoryMiB()));
    var restarts = new TreeMap<String, Double>();
    for (var service : OneboxFile.read(data).management().keySet()) {
      restarts.put(service, restart(data, service));
    }
    darvoza("down", "--data", data.toString());
    Folders.delete(data);
    var together = memory.values().stream().mapToLong(Long::longValue).sum();
    show(new Found(LoadReport.thisMachine(), ups, restarts, memory, together));
    return 0;
  }

  private double up(Path data) throws IOException {
    long begun = System.nanoTime();
    darvoza("up", "--detach", "--data", data.toString(), "--port", Integer.toString(port));
    return seconds(begun);
  }

  /// One service at a time: what it takes when it has the machine to itself.
  private static double restart(Path data, String service) {
    var before = OneboxFile.read(data);
    var pid = Objects.requireNonNull(before.pids().get(service));
    var management = URI.create(Objects.requireNonNull(before.management().get(service)));
    long begun = System.nanoTime();
    var _ = ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly);
    try (var http = HttpClient.newHttpClient()) {
      var back =
          Waiting.until(
              LIMIT,
              () ->
                  !pid.equals(OneboxFile.read(data).pids().get(service))
                      && RunningService.ready(http, management));
      if (!back) {
        throw new CannotStart(service + " did not come back.");
      }
    }
    return seconds(begun);
  }

  /// The same script that people call.
  private static void darvoza(String... words) throws IOException {
    var script = Home.path().resolve("darvoza").toString();
    var command = Stream.concat(Stream.of(script), Stream.of(words)).toList();
    var ended = new ProcessBuilder(command).inheritIO().start().onExit().join();
    if (ended.exitValue() != 0) {
      throw new CannotStart(String.join(" ", command) + " failed.");
    }
  }

  private static double seconds(long begun) {
    return Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
  }

  private void show(Found found) throws IOException {
    System.out.printf(
        "%nStart, on %s%n  up to ready        %s s%n  one service alone  %s s%n  at rest            %s, together %,d MiB%n",
        found.machine(),
        found.upSeconds(),
        found.restarts(),
        found.memoryMiB(),
        found.memoryMiBTogether());
    JsonReport.write(report, found);
  }
}
