package org.darvoza.onebox;

import module java.base;

import org.darvoza.onebox.bench.BenchCommand;
import org.darvoza.onebox.command.DownCommand;
import org.darvoza.onebox.command.LedgerCommand;
import org.darvoza.onebox.command.SecretsCommand;
import org.darvoza.onebox.command.UpCommand;
import org.darvoza.onebox.demo.DemoCommand;
import org.darvoza.onebox.process.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line behind the script `darvoza`. Exit codes: 0 done, 1 it went wrong, 2 something
/// is missing or asked for wrongly.
@Command(
    name = "darvoza",
    description = "Registers and accredits the people of a conference.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      LedgerCommand.class,
      SecretsCommand.class,
      DemoCommand.class,
      BenchCommand.class
    })
public final class Darvoza {

  private static final int MISSING = 2;

  private Darvoza() {}

  public static void main(String[] arguments) {
    System.setProperty("logback.configurationFile", "onebox-logback.xml");
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Darvoza())
        .setExecutionExceptionHandler((problem, command, _) -> report(problem, command.getErr()));
  }

  /// A stack trace helps nobody at a terminal; `DARVOZA_TRACE=1` shows it.
  private static int report(Throwable problem, PrintWriter err) {
    var cause =
        problem instanceof ExecutionException e && e.getCause() != null ? e.getCause() : problem;
    err.println(Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    if (System.getenv("DARVOZA_TRACE") != null) {
      cause.printStackTrace(err);
    }
    return cause instanceof CannotStart ? MISSING : 1;
  }
}
