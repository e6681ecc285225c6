package org.darvoza.onebox.bench;

import module java.base;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.darvoza.onebox.Ports;
import org.darvoza.onebox.RunningMongo;
import org.darvoza.onebox.process.Folders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "durability",
    description =
        "Whether MongoDB keeps what it acknowledged: a `mongod` of its own is killed again and"
            + " again while clients write with majority and journal; then each acknowledged write"
            + " is looked for.",
    mixinStandardHelpOptions = true)
final class DurabilityBenchCommand implements Callable<Integer> {

  private static final Duration CLIENT_LIMIT = Duration.ofSeconds(2);
  private static final int SHORTEST_MILLIS = 100;
  private static final int LONGEST_MILLIS = 1500;

  @Option(names = "--kills", defaultValue = "60", description = "SIGKILLs. ${DEFAULT-VALUE}.")
  private int kills = 60;

  @Option(names = "--clients", defaultValue = "16", description = "${DEFAULT-VALUE}.")
  private int clients = 16;

  @Option(names = "--seed", defaultValue = "1", description = "Decides when. ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(names = "--report", paramLabel = "FILE", description = "Also writes JSON there.")
  private @Nullable Path report;

  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final LongAdder unknown = new LongAdder();
  private volatile boolean writing = true;

  /// `unknown`: writes without an answer; they may or may not be there.
  record Found(String machine, int kills, long acknowledged, long unknown, long missing) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("darvoza-durability-");
    try (var mongo = RunningMongo.start(folder, Ports.free())) {
      var settings = mongo.uri() + "&serverSelectionTimeoutMS=" + CLIENT_LIMIT.toMillis();
      try (var client = MongoClients.create(settings);
          var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var probe =
            client
                .getDatabase("probe")
                .getCollection("writes")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        for (int i = 0; i < clients; i++) {
          var name = "client " + i;
          var _ = threads.submit(() -> write(name, probe));
        }
        killNowAndThen(mongo);
        writing = false;
        threads.shutdown();
        var _ = threads.awaitTermination(1, TimeUnit.MINUTES);
        return show(missing(probe));
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private void write(String name, MongoCollection<Document> probe) {
    for (int n = 0; writing; n++) {
      var id = name + ", write " + n;
      try {
        var _ = probe.insertOne(new Document("_id", id));
        acknowledged.add(id);
      } catch (MongoException e) {
        unknown.increment();
      }
    }
  }

  private void killNowAndThen(RunningMongo mongo) throws InterruptedException {
    var random = new Random(seed);
    for (int i = 0; i < kills; i++) {
      Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
      mongo.kill();
      mongo.start();
    }
  }

  private long missing(MongoCollection<Document> probe) {
    return acknowledged.stream()
        .filter(id -> probe.countDocuments(Filters.eq("_id", id)) == 0)
        .count();
  }

  private int show(long missing) throws IOException {
    var found =
        new Found(LoadReport.thisMachine(), kills, acknowledged.size(), unknown.sum(), missing);
    System.out.printf(
        "%nDurability, on %s%n  %d SIGKILLs: %,d writes acknowledged, %,d missing; %,d without an answer%n",
        found.machine(), found.kills(), found.acknowledged(), found.missing(), found.unknown());
    JsonReport.write(report, found);
    return missing == 0 ? 0 : 1;
  }
}
