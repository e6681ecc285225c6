package org.darvoza.onebox.bench;

import module java.base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "pipeline",
    description =
        "Registrations from the submission until the letter is handed over, on a running system.",
    mixinStandardHelpOptions = true)
final class PipelineBenchCommand implements Callable<Integer> {

  @Mixin private final RunningSystem system = new RunningSystem();

  @Option(
      names = "--rate",
      defaultValue = "50",
      description = "Registrations a second. ${DEFAULT-VALUE}.")
  private int rate = 50;

  @Option(names = "--seconds", defaultValue = "60", description = "${DEFAULT-VALUE}.")
  private int seconds = 60;

  @Option(names = "--warm-up", defaultValue = "10", description = "Seconds. ${DEFAULT-VALUE}.")
  private int warmUp = 10;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var settings =
        new PipelineBench.Settings(rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
    return system.show(new PipelineBench(system.onebox(), settings).run(System.out));
  }
}
