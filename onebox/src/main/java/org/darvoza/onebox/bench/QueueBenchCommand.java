package org.darvoza.onebox.bench;

import module java.base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "queue",
    description =
        "What it costs officers to get the next case, open it and decide, on a running system.",
    mixinStandardHelpOptions = true)
final class QueueBenchCommand implements Callable<Integer> {

  @Mixin private final RunningSystem system = new RunningSystem();

  @Option(
      names = "--cases",
      defaultValue = "2000",
      description = "So many wait; who is missing is registered first. ${DEFAULT-VALUE}.")
  private int cases = 2000;

  @Option(names = "--officers", defaultValue = "50", description = "${DEFAULT-VALUE}.")
  private int officers = 50;

  @Option(
      names = "--rate",
      defaultValue = "25",
      description = "Requests a second where each has its moment. ${DEFAULT-VALUE}.")
  private int rate = 25;

  @Option(names = "--seconds", defaultValue = "20", description = "Of each. ${DEFAULT-VALUE}.")
  private int seconds = 20;

  @Option(names = "--warm-up", defaultValue = "5", description = "Seconds. ${DEFAULT-VALUE}.")
  private int warmUp = 5;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var onebox = system.onebox();
    var settings =
        new QueueBench.Settings(
            cases, officers, rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
    return system.show(new QueueBench(onebox, onebox.passwords(), settings, System.out).run());
  }
}
