package org.darvoza.onebox;

import module java.base;

import org.darvoza.onebox.process.ChildProcess;
import org.darvoza.onebox.process.Folders;
import org.darvoza.onebox.secrets.Secrets;

/// A real `mongod` as a one-member replica set, bound to loopback, with authentication on. Data,
/// log and secrets lie in one folder (`mongodb/`, `logs/`, `secrets/`) and survive a restart, on
/// another port too.
public final class RunningMongo implements Running {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  /// `mongod` does not end a transaction when its client is gone: what a killed service was writing
  /// stays locked for its successor until this is over. The services end their own after 10 s.
  private static final Duration TRANSACTION_LIMIT = Duration.ofSeconds(15);

  private final Path folder;
  private final int port;
  private final Secrets secrets;
  private final ChildProcess process;

  /// Not started yet.
  public RunningMongo(Path folder, int port) {
    this.folder = folder.toAbsolutePath();
    this.port = port;
    this.secrets = Secrets.in(folder.resolve("secrets"));
    this.process =
        new ChildProcess(
            "mongod", command(), Map.of(), this.folder.resolve("logs").resolve("mongod.log"));
  }

  public static RunningMongo start(Path folder, int port) {
    var mongo = new RunningMongo(folder, port);
    mongo.start();
    return mongo;
  }

  @Override
  public void start() {
    Folders.create(data());
    process.start();
    try (var set = new ReplicaSet(port, data(), secrets)) {
      process.await(START_LIMIT, set::answers);
      set.settle();
      process.await(START_LIMIT, set::hasPrimary);
    }
    new MongoUsers(port, secrets).bringUpToDate();
  }

  @Override
  public ChildProcess process() {
    return process;
  }

  /// For a user who may do everything.
  public String uri() {
    return uri("root");
  }

  /// For `root`, `reader` (reads every database) or a service's user: `gateway`, `registration`,
  /// `accreditation`, `notification`, each with its own database in the path.
  public String uri(String user) {
    return new MongoUsers(port, secrets).uri(user);
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.stop(STOP_LIMIT);
  }

  private Path data() {
    return folder.resolve("mongodb");
  }

  private List<String> command() {
    return List.of(
        MongodBinary.find().toString(),
        "--dbpath=" + data(),
        "--bind_ip=127.0.0.1",
        "--port=" + port,
        "--nounixsocket",
        "--auth",
        "--keyFile=" + secrets.file("mongodb-key"),
        "--replSet=" + ReplicaSet.NAME,
        "--oplogSize=1024",
        "--wiredTigerCacheSizeGB=1",
        "--setParameter=diagnosticDataCollectionEnabled=false",
        "--setParameter=transactionLifetimeLimitSeconds=" + TRANSACTION_LIMIT.toSeconds());
  }
}
