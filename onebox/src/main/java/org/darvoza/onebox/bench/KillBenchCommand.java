package org.darvoza.onebox.bench;

import module java.base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "kill",
    description =
        "Kills the parts of a running system while people register, and counts who was lost.",
    mixinStandardHelpOptions = true)
final class KillBenchCommand implements Callable<Integer> {

  @Mixin private final RunningSystem system = new RunningSystem();

  @Option(names = "--registrations", defaultValue = "1000", description = "${DEFAULT-VALUE}.")
  private int registrations = 1000;

  @Option(names = "--rate", defaultValue = "10", description = "A second. ${DEFAULT-VALUE}.")
  private int rate = 10;

  @Option(names = "--kills", defaultValue = "18", description = "SIGKILLs. ${DEFAULT-VALUE}.")
  private int kills = 18;

  @Option(
      names = "--stops",
      defaultValue = "0",
      description = "SIGSTOPs, of 20 seconds each. ${DEFAULT-VALUE}.")
  private int stops;

  @Option(
      names = "--fills",
      defaultValue = "0",
      description =
          "Times that the disk of the data is full for 20 seconds; for data on a small file system"
              + " of its own. ${DEFAULT-VALUE}.")
  private int fills;

  @Option(names = "--seed", defaultValue = "1", description = "Decides when and whom.")
  private long seed = 1;

  @Override
  public Integer call() throws InterruptedException, IOException {
    var settings = new KillBench.Settings(registrations, rate, kills, stops, fills, seed);
    var found = new KillBench(system.data, settings, System.out).run();
    System.out.printf(
        "%nKilled %d times, stopped %d times, disk full %d times; answers %s%n%s%nledgers %s; caught up in %.1f s%n",
        kills,
        stops,
        fills,
        found.answers(),
        found.tally().text(),
        found.chainsHold() ? "hold" : "ARE BROKEN",
        found.caughtUpSeconds());
    system.write(found);
    return found.right() ? 0 : 1;
  }
}
