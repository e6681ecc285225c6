package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.data.Home;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.process.Programs;
import org.darvoza.onebox.system.Service;
import org.darvoza.onebox.system.ServiceJar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "ledger", description = "Looks into the ledgers.", mixinStandardHelpOptions = true)
public final class LedgerCommand {

  private static final String VERIFIER = "org.darvoza.backbone.ledger.LedgerCommand";

  @Command(
      name = "verify",
      description = "Checks every service's ledger: 0 and counts, or 1 and the first broken entry.",
      mixinStandardHelpOptions = true)
  public int verify(
      @Option(names = "--data", paramLabel = "DIR", description = "var/ if not given.")
          @Nullable Path data)
      throws IOException {
    var onebox = OneboxFile.read(data);
    var worst = 0;
    for (var service : Service.BOOKKEEPERS) {
      worst = Math.max(worst, verify(service, onebox));
    }
    return worst;
  }

  /// The verifier is the service's own, in a JVM of its own, with a user who may only read; the
  /// password goes by a file, since others on this machine can see a process's arguments.
  private static int verify(Service service, OneboxFile onebox) throws IOException {
    var arguments = Files.createTempFile("ledger-", ".arguments");
    try {
      Files.write(arguments, arguments(service, onebox));
      var command = List.of(Programs.java(), "@" + arguments);
      return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
    } finally {
      Files.delete(arguments);
    }
  }

  private static List<String> arguments(Service service, OneboxFile onebox) {
    var jar = new ServiceJar(Home.path(), service);
    jar.unpack();
    var libraries = jar.unpacked().resolveSibling("lib").resolve("*");
    var quiet = Objects.requireNonNull(LedgerCommand.class.getResource("/onebox-logback.xml"));
    return List.of(
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dlogback.configurationFile=" + quiet,
        "-cp",
        "\"" + jar.unpacked() + File.pathSeparator + libraries + "\"",
        VERIFIER,
        onebox.mongodb().replace("/?", "/" + service.database() + "?"));
  }
}
