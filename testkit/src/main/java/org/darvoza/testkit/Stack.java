package org.darvoza.testkit;

import module java.base;

import org.darvoza.onebox.secrets.Secrets;

/// One MongoDB and one Kafka for a whole test run of a module, started on first use: onebox's child
/// processes, or containers with `-Dstack=testcontainers`. Each test class has a database of its
/// own.
public final class Stack {

  private static final Stack RUNNING = start();

  private final Servers servers;
  private final Path secrets;

  private Stack(Servers servers, Path secrets) {
    this.servers = servers;
    this.secrets = secrets;
  }

  public static Stack running() {
    return RUNNING;
  }

  private static Stack start() {
    try {
      var folder = Files.createDirectories(Path.of("target", "stack"));
      var home = Files.createTempDirectory(folder, "run-");
      var secrets = home.resolve("secrets");
      var _ = Secrets.in(secrets);
      var servers = servers(home, secrets);
      Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stack-end"));
      return new Stack(servers, secrets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Servers servers(Path home, Path secrets) throws IOException {
    if (!"testcontainers".equals(System.getProperty("stack"))) {
      return new OneboxServers(home);
    }
    // Testcontainers' MongoDB asks for no password, so the services must have none to offer.
    try (var files = Files.walk(secrets)) {
      for (var file : files.filter(f -> f.endsWith("mongodb-password")).toList()) {
        Files.delete(file);
      }
    }
    return new ContainerServers();
  }

  /// A user who may do everything, and `database` in the path.
  public String mongodb(String database) {
    return servers.mongodb(database);
  }

  public String bootstrapServers() {
    return servers.bootstrapServers();
  }

  /// The folder with the secrets of one service, by its name: `registration-service`.
  public Path secrets(String service) {
    return secrets.resolve(service);
  }

  /// To kill and to start again.
  public Servers servers() {
    return servers;
  }
}
