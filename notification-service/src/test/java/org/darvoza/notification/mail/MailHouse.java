package org.darvoza.notification.mail;

import module java.base;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.notification.NotificationApplication;
import org.darvoza.notification.Post;
import org.darvoza.onebox.Ports;
import org.darvoza.onebox.Running;
import org.darvoza.onebox.RunningKafka;
import org.darvoza.onebox.RunningMongo;
import org.darvoza.onebox.RunningService;
import org.darvoza.onebox.process.ChildProcess;
import org.darvoza.onebox.process.Programs;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/// The service in a process of its own, with a database, a broker and a mail server that nobody
/// else uses: all but the last can be killed. Not the [org.darvoza.testkit.Stack], on whose topic
/// of letters other databases tell what this one would take for its own past.
final class MailHouse implements AutoCloseable {

  private static final String DATABASE = "notification";
  private static final int INSTANCES = Integer.getInteger("instances", 1);
  private static final int CONNECTIONS = 4;

  enum Part {
    MONGOD,
    KAFKA,
    SERVICE
  }

  final RefusingMailServer server = new RefusingMailServer();
  private final Path folder;
  private final RunningMongo mongo;
  private final RunningKafka kafka;
  private final List<RunningService> services;
  private final DefaultKafkaProducerFactory<String, byte[]> producers;
  private final MongoClient client;

  MailHouse() throws IOException {
    var home = Files.createDirectories(Path.of("target", "mail-house"));
    folder = Files.createTempDirectory(home, "run-").toAbsolutePath();
    mongo = RunningMongo.start(folder, Ports.free());
    kafka = RunningKafka.start(folder, Ports.free());
    client = MongoClients.create(mongo.uri());
    hasten();
    services = IntStream.range(0, INSTANCES).mapToObj(this::service).toList();
    services.forEach(RunningService::start);
    producers = new DefaultKafkaProducerFactory<>(patient());
  }

  /// Each works as on a machine of its own: its journal is seen by nobody else.
  private RunningService service(int number) {
    int management = Ports.free();
    var name = "notification-service-" + number;
    var process =
        new ChildProcess(
            name,
            List.of(
                Programs.java(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                NotificationApplication.class.getName()),
            environment(name, management),
            folder.resolve("logs").resolve(name + ".log"));
    return new RunningService(process, URI.create("http://127.0.0.1:" + management));
  }

  /// As it is shipped: without what the tests add to it.
  private static String classPath() {
    var tests = Path.of("target", "test-classes").toAbsolutePath().toString();
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.equals(tests))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Map<String, String> environment(String name, int management) {
    return Map.ofEntries(
        Map.entry("SERVER_PORT", Integer.toString(Ports.free())),
        Map.entry("MANAGEMENT_SERVER_PORT", Integer.toString(management)),
        Map.entry("DARVOZA_MONGODB", mongo.uri().replaceFirst("/(\\?|$)", "/" + DATABASE + "$1")),
        Map.entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
        Map.entry("DARVOZA_SECRETS", secrets().toString()),
        Map.entry("DARVOZA_CONFERENCES", Path.of("..", "conferences").toAbsolutePath().toString()),
        Map.entry("DARVOZA_WORK", folder.resolve("work").resolve(name).toString()),
        Map.entry("DARVOZA_SMTP_HOST", "127.0.0.1"),
        Map.entry("DARVOZA_SMTP_PORT", Integer.toString(server.port())),
        Map.entry("DARVOZA_MAIL_RATE", "0"),
        Map.entry("DARVOZA_MAIL_CONNECTIONS", Integer.toString(CONNECTIONS)));
  }

  private Path secrets() {
    return folder.resolve("secrets").resolve("notification-service");
  }

  /// Of the services whose facts lead to letters; it waits for a broker that is away.
  private Map<String, Object> patient() {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        kafka.bootstrapServers(),
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class,
        ProducerConfig.ACKS_CONFIG,
        "all");
  }

  Post post() {
    return new Post(new KafkaTemplate<>(producers), Seals.from(new Secrets(secrets())));
  }

  MongoCollection<Document> letters() {
    return client.getDatabase(DATABASE).getCollection("letters");
  }

  /// What a killed process was writing stays locked until the database ends its transaction: after
  /// 15 seconds by itself. The ordinary run does not wait for that.
  private void hasten() {
    if (!KillRunsIT.BAD) {
      var limit = new Document("setParameter", 1).append("transactionLifetimeLimitSeconds", 5);
      var _ = client.getDatabase("admin").runCommand(limit);
    }
  }

  /// That all instances together may have.
  int connections() {
    return INSTANCES * CONNECTIONS;
  }

  /// SIGKILL, and at once a new start.
  void killAndStart(Part part) {
    Running running =
        switch (part) {
          case MONGOD -> mongo;
          case KAFKA -> kafka;
          case SERVICE -> services.getFirst();
        };
    running.kill();
    running.start();
    hasten();
  }

  @Override
  public void close() throws IOException {
    producers.destroy();
    client.close();
    services.forEach(RunningService::close);
    server.close();
    kafka.close();
    mongo.close();
  }
}
