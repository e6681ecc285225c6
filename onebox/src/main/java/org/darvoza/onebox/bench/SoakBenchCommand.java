package org.darvoza.onebox.bench;

import module java.base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "soak",
    description = "A steady rate for hours: what each part of a running system comes to hold.",
    mixinStandardHelpOptions = true)
final class SoakBenchCommand implements Callable<Integer> {

  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  @Mixin private final RunningSystem system = new RunningSystem();

  @Option(
      names = "--rate",
      defaultValue = "10",
      description = "Registrations a second. ${DEFAULT-VALUE}.")
  private int rate = 10;

  @Option(names = "--minutes", defaultValue = "120", description = "${DEFAULT-VALUE}.")
  private int minutes = 120;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var onebox = system.onebox();
    var processes = new Processes(onebox.pids());
    try (var clock = Executors.newSingleThreadScheduledExecutor()) {
      var looks =
          clock.scheduleAtFixedRate(
              () -> print(processes), 0, BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
      var settings = new PipelineBench.Settings(rate, WARM_UP, Duration.ofMinutes(minutes));
      var found = new PipelineBench(onebox, settings).run(System.out);
      looks.cancel(false);
      print(processes);
      return system.show(found);
    }
  }

  private static void print(Processes processes) {
    System.out.println(
        processes.holdings().entrySet().stream()
            .map(
                part ->
                    "%s %d MiB, %d handles, %d threads"
                        .formatted(
                            part.getKey(),
                            part.getValue().memoryMiB(),
                            part.getValue().handles(),
                            part.getValue().threads()))
            .collect(
                Collectors.joining(
                    "; ", Instant.now().truncatedTo(ChronoUnit.SECONDS) + "  ", "")));
  }
}
