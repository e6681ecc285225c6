package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.secrets.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "secrets",
    description =
        "Generates the keys and passwords that are missing in a folder (for docker compose).",
    mixinStandardHelpOptions = true)
public final class SecretsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The folder of the secrets.")
  private Path folder = Path.of("secrets");

  @Override
  public Integer call() {
    var unused = Secrets.in(folder);
    System.out.println("All secrets are in " + folder.toAbsolutePath() + ".");
    return 0;
  }
}
