package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.data.DataFolder;
import org.darvoza.onebox.data.DataLock;
import org.darvoza.onebox.data.Leftovers;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.system.Console;
import org.darvoza.onebox.system.Onebox;
import org.darvoza.onebox.system.PortPlan;
import org.darvoza.onebox.system.UpSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "up",
    description = "Starts the whole system on this machine.",
    mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

  private static final int ABOVE_THE_GATEWAY = 10_000;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where everything is kept; var/ if not given.")
  private @Nullable Path data;

  @Option(names = "--fresh", description = "Starts empty: what was kept is deleted.")
  private boolean fresh;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The site's port; ${DEFAULT-VALUE} if not given.")
  private int port;

  @Option(
      names = "--ports-from",
      paramLabel = "N",
      description =
          "The first of twelve ports in a row for all other parts; the site's port + 10000 if not given.")
  private @Nullable Integer portsFrom;

  @Option(
      names = "--mail",
      paramLabel = "HOST:PORT",
      description = "Sends mails to this SMTP server instead of catching them.")
  private @Nullable String mail;

  @Option(
      names = "--limits",
      paramLabel = "on|off",
      defaultValue = "off",
      description = "Rate limits and proof of work on the JSON API; ${DEFAULT-VALUE} if not given.")
  private String limits = "off";

  @Option(
      names = "--untried",
      description =
          "Starts without the trial runs that make the services start and run fast, for short tests.")
  private boolean untried;

  @Option(
      names = "--detach",
      description = "Returns when the system is ready; ./darvoza down stops it.")
  private boolean detach;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var settings = settings();
    return detach
        ? new DetachedUp(settings.data(), Console.standard()).run(arguments())
        : run(settings);
  }

  private int run(UpSettings settings) throws InterruptedException {
    var console = Console.standard();
    try (var _ = DataLock.take(settings.data())) {
      Leftovers.end(settings.data()).forEach(console::say);
      Onebox.requireAll(settings);
      if (fresh) {
        settings.data().empty();
      }
      return serve(new Onebox(settings, console), console);
    }
  }

  /// Runs until Ctrl-C or `down`; a start that fails leaves nothing behind.
  private static int serve(Onebox onebox, Console console) throws InterruptedException {
    var closing = new Thread(onebox::close, "closing");
    Runtime.getRuntime().addShutdownHook(closing);
    try {
      onebox.start();
    } catch (RuntimeException e) {
      if (closing.isAlive()) {
        closing.join();
      }
      throw e;
    }
    console.say(onebox.whereabouts().summary());
    new CountDownLatch(1).await();
    return 0;
  }

  private UpSettings settings() {
    if (!Set.of("on", "off").contains(limits)) {
      throw new CannotStart("--limits is on or off, not " + limits + ".");
    }
    var from = portsFrom == null ? port + ABOVE_THE_GATEWAY : portsFrom;
    return new UpSettings(
        DataFolder.of(data), new PortPlan(port, from), mailServer(), limits, !untried);
  }

  private OneboxFile.@Nullable Smtp mailServer() {
    if (mail == null) {
      return null;
    }
    var parts = Pattern.compile("(.+):(\\d{1,5})").matcher(mail);
    if (!parts.matches()) {
      throw new CannotStart("--mail is HOST:PORT, not " + mail + ".");
    }
    return new OneboxFile.Smtp(parts.group(1), Integer.parseInt(parts.group(2)));
  }

  private List<String> arguments() {
    var root = Objects.requireNonNull(spec).root().commandLine().getParseResult();
    return root.originalArgs().stream().filter(argument -> !argument.equals("--detach")).toList();
  }
}
