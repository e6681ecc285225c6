package org.darvoza.screening.bench;

import module java.base;
import module java.management;

import org.darvoza.contracts.ContractJson;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.match.ListIndex;
import org.darvoza.screening.match.Thresholds;

/// `CASES REPORT LIST…`: asks for every case and says what was found. REPORT is a file for the
/// figures as JSON, or `-`.
public final class ScreeningBench {

  private static final int WARM_UP_ROUNDS = 5;
  private static final int MOST_MATCHES = 20;
  private static final double NANOS_A_MILLI = 1e6;

  private final List<Case> cases;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private ScreeningBench(List<Case> cases) {
    this.cases = cases;
  }

  public static void main(String[] arguments) throws IOException {
    var lists = List.of(arguments).subList(2, arguments.length);
    var report = of(Path.of(arguments[0])).run(lists);
    System.out.print(report.text());
    if (!arguments[1].equals("-")) {
      var _ = Files.write(Path.of(arguments[1]), ContractJson.write(report));
    }
  }

  static ScreeningBench of(Path cases) throws IOException {
    return new ScreeningBench(Case.read(cases));
  }

  Report run(List<String> lists) throws IOException {
    long began = System.nanoTime();
    var people = Lists.read(lists);
    var first = index(people);
    long loadMillis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      var _ = measured(first, loadMillis);
    }
    return measured(index(people), loadMillis);
  }

  private static ListIndex index(List<ListedPerson> people) {
    return ListIndex.of(people, Thresholds.STANDARD);
  }

  private Report measured(ListIndex index, long loadMillis) {
    var all = Tally.NOTHING;
    var kinds = new TreeMap<String, Tally>();
    var cpu = new double[cases.size()];
    for (int i = 0; i < cpu.length; i++) {
      var one = cases.get(i);
      long before = threads.getCurrentThreadCpuTime();
      var matches = index.search(one.sought(), MOST_MATCHES);
      cpu[i] = (threads.getCurrentThreadCpuTime() - before) / NANOS_A_MILLI;
      all = all.plus(one, matches);
      kinds.merge(one.kind(), Tally.NOTHING.plus(one, matches), (had, _) -> had.plus(one, matches));
    }
    Arrays.sort(cpu);
    return new Report(
        Report.thisMachine(),
        index.size(),
        loadMillis,
        all,
        kinds,
        Arrays.stream(cpu).average().orElse(0),
        Report.percentile(cpu, 0.5),
        Report.percentile(cpu, 0.95),
        Report.percentile(cpu, 1));
  }
}
