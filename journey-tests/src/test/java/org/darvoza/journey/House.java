package org.darvoza.journey;

import module java.base;

import org.darvoza.onebox.Ports;
import org.darvoza.testkit.TwoConferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One running system for all journeys, with two conferences, started as a user starts it, in a
/// folder under `target`.
final class House {

  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path CONFERENCES = TwoConferences.folder(HOME.resolve("conferences"));
  private static final House OPEN = open();

  private final Path data;
  private final int port;
  private final int portsFrom;
  private Process process;

  private House(Path data) {
    this.data = data;
    this.port = Ports.free();
    this.portsFrom = rowOfFreePorts();
    this.process = start();
  }

  static House running() {
    return OPEN;
  }

  private static House open() {
    try {
      var folder = Files.createDirectories(Path.of("target", "house"));
      var house = new House(Files.createTempDirectory(folder, "data-").toAbsolutePath());
      Runtime.getRuntime().addShutdownHook(new Thread(house::close, "house-end"));
      return house;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int rowOfFreePorts() {
    return new Random()
        .ints(20_000, 30_000)
        .filter(first -> IntStream.range(first, first + 12).noneMatch(Ports::taken))
        .findFirst()
        .orElseThrow();
  }

  private Process start() {
    try {
      var log = data.resolve("up.log").toFile();
      var started =
          command("up", "--untried", "--port", "" + port, "--ports-from", "" + portsFrom)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
      awaitReady(started, log.toPath());
      return started;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitReady(Process started, Path log) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!Files.exists(data.resolve("onebox.json"))) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("Not ready: " + Files.readString(log));
      }
      var _ = started.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  private ProcessBuilder command(String... words) {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Ddarvoza.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "org.darvoza.onebox.Darvoza"));
    command.addAll(List.of(words));
    command.addAll(List.of("--data", data.toString()));
    var builder = new ProcessBuilder(command);
    builder.environment().put("DARVOZA_CONFERENCES", CONFERENCES.toString());
    return builder;
  }

  /// Runs another command of the house on this data; its exit code and what it printed.
  Printed run(String... words) throws IOException, InterruptedException {
    return run(command(words));
  }

  /// What a start on these conference files prints; on data of its own.
  Printed startOn(Path conferences) throws IOException, InterruptedException {
    var command =
        command(
            "up", "--untried", "--port", "" + Ports.free(), "--ports-from", "" + rowOfFreePorts());
    command.command().set(command.command().size() - 1, conferences.resolve("data").toString());
    command.environment().put("DARVOZA_CONFERENCES", conferences.toString());
    return run(command);
  }

  private static Printed run(ProcessBuilder command) throws IOException, InterruptedException {
    var run = command.redirectErrorStream(true).start();
    var output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!run.waitFor(120, TimeUnit.SECONDS)) {
      run.destroyForcibly();
      throw new IllegalStateException("The command did not end");
    }
    return new Printed(run.exitValue(), output);
  }

  record Printed(int exitCode, String text) {}

  /// Stops everything in order and starts it on the same data.
  void restart() throws InterruptedException {
    stop();
    process = start();
  }

  private void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private void close() {
    try {
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// SIGKILL to one part of the system, by its name in onebox.json; onebox starts it again.
  void kill(String part) {
    long pid = json().at("/pids/" + part).asLong();
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(data.resolve("onebox.json").toFile());
  }

  URI gateway() {
    return URI.create(json().get("gateway").asString());
  }

  String mongodb() {
    return json().get("mongodb").asString();
  }

  String kafka() {
    return json().get("kafka").asString();
  }

  URI mailPage() {
    return URI.create(json().get("mailPage").asString());
  }

  Path logs() {
    return Path.of(json().get("logs").asString());
  }

  String password(String username) {
    var file = Path.of(json().get("staffPasswords").asString());
    return JsonMapper.shared().readTree(file.toFile()).get(username).asString();
  }
}
