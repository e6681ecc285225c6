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
  private final URI readiness;

  public RunningService(ChildProcess process, URI management) {
    this.process = process;
    this.readiness = management.resolve("/actuator/health/readiness");
  }

  @Override
  public ChildProcess process() {
    return process;
  }

  @Override
  public void start() {
    process.start();
    try (var client = HttpClient.newHttpClient()) {
      process.await(START_LIMIT, () -> ready(client));
    }
  }

  @Override
  public void close() {
    process.stop(STOP_LIMIT);
  }

  private boolean ready(HttpClient client) {
    try {
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
