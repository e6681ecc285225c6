package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.Darvoza;
import org.darvoza.onebox.data.DataFolder;
import org.darvoza.onebox.data.Home;
import org.darvoza.onebox.process.OwnSession;
import org.darvoza.onebox.process.Programs;
import org.darvoza.onebox.process.Waiting;
import org.darvoza.onebox.system.Console;

/// Starts `up` once more, in the background, and shows what it says until it is ready.
final class DetachedUp {

  private static final Duration FOREVER = Duration.ofDays(1);

  private final DataFolder data;
  private final Console console;
  private int linesShown;

  DetachedUp(DataFolder data, Console console) {
    this.data = data;
    this.console = console;
  }

  int run(List<String> arguments) {
    var process = start(arguments);
    var _ = Waiting.until(FOREVER, () -> !process.isAlive() || ready());
    if (ready()) {
      return 0;
    }
    return process.exitValue() == 0 ? 1 : process.exitValue();
  }

  private Process start(List<String> arguments) {
    try {
      Files.createDirectories(data.logs());
      var log = data.log("onebox").toFile();
      var builder = new ProcessBuilder(OwnSession.of(command(arguments)));
      var process = builder.redirectErrorStream(true).redirectOutput(log).start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(List<String> arguments) {
    var java =
        List.of(
            Programs.java(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Ddarvoza.home=" + Home.path(),
            "-cp",
            System.getProperty("java.class.path"),
            Darvoza.class.getName());
    return Stream.concat(java.stream(), arguments.stream()).toList();
  }

  /// Shows what was said since the last look; true when all of the last message is there.
  private boolean ready() {
    try {
      var lines = Files.readAllLines(data.log("onebox"));
      lines.stream().skip(linesShown).forEach(console::say);
      linesShown = lines.size();
      return lines.stream().anyMatch(line -> line.startsWith("Darvoza is ready"));
    } catch (IOException e) {
      return false;
    }
  }
}
