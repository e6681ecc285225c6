package org.darvoza.onebox;

import module java.base;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.darvoza.onebox.process.ChildProcess;
import org.darvoza.onebox.process.Programs;

/// A real Kafka broker (KRaft, its own controller) in a JVM of its own, from the jars of our class
/// path. Data and log lie in one folder (`kafka/`, `logs/`) and survive a restart.
public final class RunningKafka implements Running {

  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final int PATIENCE_MS = 2000;

  private final BrokerFiles files;
  private final int port;
  private final ChildProcess process;

  /// Not started yet.
  public RunningKafka(Path folder, int port, int controllerPort) {
    var home = folder.toAbsolutePath();
    this.files = new BrokerFiles(home.resolve("kafka"), port, controllerPort);
    this.port = port;
    this.process =
        new ChildProcess(
            "kafka",
            command(home),
            Map.of("CLASSPATH", System.getProperty("java.class.path")),
            home.resolve("logs").resolve("kafka.log"));
  }

  public static RunningKafka start(Path folder, int port) {
    return start(folder, port, Ports.free());
  }

  public static RunningKafka start(Path folder, int port, int controllerPort) {
    var kafka = new RunningKafka(folder, port, controllerPort);
    kafka.start();
    return kafka;
  }

  @Override
  public void start() {
    files.write();
    process.start();
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers(),
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            200);
    try (var admin = Admin.create(settings)) {
      process.await(START_LIMIT, () -> answers(admin));
    }
  }

  @Override
  public ChildProcess process() {
    return process;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.stop(STOP_LIMIT);
  }

  private static boolean answers(Admin admin) {
    try {
      var question = new DescribeClusterOptions().timeoutMs(PATIENCE_MS);
      return !admin.describeCluster(question).nodes().get().isEmpty();
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<String> command(Path home) {
    return List.of(
        Programs.java(),
        "-Ddarvoza.data=" + home,
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-Dlogback.configurationFile=kafka-logback.xml",
        "--enable-native-access=ALL-UNNAMED",
        "kafka.Kafka",
        files.properties().toString());
  }
}
