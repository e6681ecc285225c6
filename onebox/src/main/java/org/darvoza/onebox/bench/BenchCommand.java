package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.data.Home;
import org.darvoza.onebox.process.CannotStart;
import org.darvoza.screening.bench.ScreeningBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "bench",
    description = "Measures.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      QueueBenchCommand.class,
      AcceptBenchCommand.class,
      PipelineBenchCommand.class,
      OverloadBenchCommand.class,
      KillBenchCommand.class,
      DurabilityBenchCommand.class,
      SoakBenchCommand.class,
      StartupBenchCommand.class
    },
    mixinStandardHelpOptions = true)
public final class BenchCommand {

  @Command(
      name = "screening",
      description = "Whom screening finds, whom it bothers, and what a query costs.",
      mixinStandardHelpOptions = true)
  int screening(
      @Option(
              names = "--cases",
              paramLabel = "FILE",
              description =
                  "CSV with query_name, query_dob, query_nationality, query_passport,"
                      + " expected_entry_id, kind; invented people if not given.")
          @Nullable Path cases,
      @Option(
              names = "--list",
              paramLabel = "FILE",
              description =
                  "The UN's .xml, the house's .csv, or OFAC's two as SDN.CSV,ALT.CSV; may be given"
                      + " several times. The list of invented people if not given.")
          @Nullable List<String> lists,
      @Option(names = "--report", paramLabel = "FILE", description = "Also writes JSON there.")
          @Nullable Path report)
      throws IOException {
    var invented = Home.path().resolve("watchlists");
    var asked = Objects.requireNonNullElse(cases, invented.resolve("invented-cases.csv"));
    var listed =
        Objects.requireNonNullElse(
            lists, List.of(invented.resolve("invented-people.csv").toString()));
    Stream.concat(Stream.of(asked.toString()), listed.stream().flatMap(BenchCommand::files))
        .forEach(BenchCommand::mustExist);
    var arguments = Stream.of(asked.toString(), report == null ? "-" : report.toString());
    ScreeningBench.main(Stream.concat(arguments, listed.stream()).toArray(String[]::new));
    return 0;
  }

  private static Stream<String> files(String list) {
    return Stream.of(list.split(","));
  }

  private static void mustExist(String file) {
    if (!Files.isReadable(Path.of(file))) {
      throw new CannotStart("There is no readable file " + file + ".");
    }
  }
}
