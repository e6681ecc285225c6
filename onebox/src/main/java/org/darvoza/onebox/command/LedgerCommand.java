package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.Programs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "ledger", description = "Looks into the ledgers.")
public final class LedgerCommand {

  private static final String VERIFIER = "org.darvoza.backbone.ledger.LedgerCommand";

  @Command(
      name = "verify",
      description = "Checks every service's ledger: 0 and counts, or 1 and the first broken entry.")
  int verify(
      @Option(names = "--data", paramLabel = "DIR", description = "var/ if not given.")
          @Nullable Path data)
      throws IOException {
    var onebox = OneboxFile.read(data);
    var worst = 0;
    for (var service : Service.BOOKKEEPERS) {
      System.out.print(service.module() + ": ");
      System.out.flush();
      worst = Math.max(worst, verify(service, onebox));
    }
    return worst;
  }

  /// The verifier is the service's own, in a JVM of its own, with a user who may only read.
  private static int verify(Service service, OneboxFile onebox) throws IOException {
    var jar = new ServiceJar(Home.path(), service).unpacked();
    var classPath = jar + File.pathSeparator + jar.resolveSibling("lib").resolve("*");
    var uri = onebox.mongodb().replace("/?", "/" + service.database() + "?");
    var command =
        List.of(
            Programs.java(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            VERIFIER,
            uri);
    return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
  }
}
