package org.darvoza.onebox.demo;

import module java.base;

import org.darvoza.onebox.data.OneboxFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description =
        "Sends made-up registrations to a running system and has the demo officers clear them.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many people; ${DEFAULT-VALUE} if not given.")
  private int people = 200;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data of the running system; var/ if not given.")
  private @Nullable Path data;

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    var onebox = OneboxFile.read(data);
    var terminal = System.console();
    var progress = new Progress(System.out, terminal != null && terminal.isTerminal());
    var demo = new Demo(onebox.gateway(), onebox.passwords(), progress);
    var begun = Instant.now();
    var stages = demo.run(people);
    System.out.printf(
        "%d people in %d s: %s%n",
        people, Duration.between(begun, Instant.now()).toSeconds(), Progress.words(stages));
    return demo.settled() ? 0 : 1;
  }
}
