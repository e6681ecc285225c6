package org.darvoza.onebox;

import module java.base;
import module java.net.http;

import org.darvoza.onebox.process.ChildProcess;

/// One of our services in a JVM of its own; ready when its health group says so.
public final class RunningService implements Running {

  private static final Duration START_LIMIT = Duration.ofSeconds(180);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ChildProcess process;
  private final URI management;

  public RunningService(ChildProcess process, URI management) {
    this.process = process;
    this.management = management;
  }

  @Override
  public ChildProcess process() {
    return process;
  }

  @Override
  public void start() {
    process.start();
    try (var client = HttpClient.newHttpClient()) {
      process.await(START_LIMIT, () -> ready(client, management));
    }
  }

  @Override
  public void close() {
    process.stop(STOP_LIMIT);
  }

  /// Whether the service behind this management address says that it is; false if it says nothing.
  public static boolean ready(HttpClient client, URI management) {
    try {
      var readiness = management.resolve("/actuator/health/readiness");
      var question = HttpRequest.newBuilder(readiness).timeout(PATIENCE).build();
      var answer = client.send(question, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("\"UP\"");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
