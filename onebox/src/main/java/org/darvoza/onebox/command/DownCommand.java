package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.data.DataFolder;
import org.darvoza.onebox.data.DataLock;
import org.darvoza.onebox.data.Leftovers;
import org.darvoza.onebox.process.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "down",
    description = "Stops the system that runs on this data.",
    mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where everything is kept; var/ if not given.")
  private @Nullable Path given;

  @Override
  public Integer call() throws ExecutionException, InterruptedException {
    var data = DataFolder.of(given);
    if (!Files.exists(data.lock())) {
      System.out.println("Darvoza does not run on " + data.root() + ".");
      return 0;
    }
    try (var lock = DataLock.tryTake(data).orElse(null)) {
      if (lock == null) {
        stop(DataLock.holder(data));
      } else {
        Leftovers.end(data).forEach(System.out::println);
        Files.deleteIfExists(data.oneboxFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println("Darvoza is stopped.");
    return 0;
  }

  private static void stop(long pid) throws ExecutionException, InterruptedException {
    var onebox = ProcessHandle.of(pid);
    onebox.ifPresent(ProcessHandle::destroy);
    try {
      if (onebox.isPresent()) {
        onebox.get().onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      }
    } catch (TimeoutException e) {
      throw new CannotStart(
          "Darvoza (pid %d) does not stop; end it with kill -9 %d and run down again."
              .formatted(pid, pid),
          e);
    }
  }
}
