package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.data.OneboxFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "queue",
    description =
        "What it costs officers to get the next case, open it and decide, on a running system.",
    mixinStandardHelpOptions = true)
final class QueueBenchCommand implements Callable<Integer> {

  @Option(names = "--data", paramLabel = "DIR", description = "The data of the running system.")
  private @Nullable Path data;

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

  @Option(names = "--report", paramLabel = "FILE", description = "Also writes JSON there.")
  private @Nullable Path report;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var onebox = OneboxFile.read(data);
    var settings =
        new QueueBench.Settings(
            cases, officers, rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
    var found = new QueueBench(onebox, onebox.passwords(), settings, System.out).run();
    System.out.print(found.text());
    if (report != null) {
      found.write(report);
    }
    return found.failed() ? 1 : 0;
  }
}
