package org.darvoza.gateway.routing;

import module java.base;
import module java.net.http;

import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Passes the stream of live changes through: each piece at once, without the time limit of other
/// answers, and on its way out as soon as either side leaves or the gateway stops. The service ends
/// each stream within a minute; the browser then asks again, with the session it has by then.
@Component
final class LivePassage implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(LivePassage.class);
  private static final String LAST_HEARD = "Last-Event-ID";
  private static final Pattern EVENT = Pattern.compile("[0-9a-f]{16}-\\d{1,18}");
  private static final List<String> PASSED =
      List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE, LAST_HEARD);

  private final URI live;
  private final Passage passage;
  private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private volatile boolean running;

  LivePassage(ServiceAddresses addresses, Passage passage) {
    this.live = addresses.of(Party.ACCREDITATION).resolve("/vetting/live");
    this.passage = passage;
  }

  ServerResponse pass(ServerRequest request) {
    var identified = passage.identified(request, Party.ACCREDITATION);
    return ServerResponse.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .build(
            (_, response) -> {
              connect(identified, response);
              return null;
            });
  }

  private void connect(ServerRequest request, HttpServletResponse response) throws IOException {
    try {
      var answer = client.send(asked(request), HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        if (answer.statusCode() == 200) {
          copy(body, response);
        } else {
          response.sendError(answer.statusCode());
        }
      }
    } catch (ConnectException | HttpTimeoutException e) {
      log.warn("{} does not answer: {}", Party.ACCREDITATION.serviceName(), e.getClass().getName());
      response.sendError(503);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest asked(ServerRequest request) {
    var asked = HttpRequest.newBuilder(live).timeout(Duration.ofSeconds(10));
    for (var name : PASSED) {
      request.headers().header(name).forEach(value -> asked.header(name, value));
    }
    if (request.headers().header(LAST_HEARD).isEmpty()) { // a window that goes on for another one
      request
          .param("heard")
          .filter(EVENT.asMatchPredicate())
          .ifPresent(event -> asked.header(LAST_HEARD, event));
    }
    return asked.build();
  }

  /// A broken stream is nothing to report: the browser comes back by itself.
  private void copy(InputStream from, HttpServletResponse response) {
    open.add(from);
    try {
      response.flushBuffer(); // the page shows that it is connected before anything happens
      var to = response.getOutputStream();
      var piece = new byte[4096];
      for (int read = from.read(piece); read >= 0 && running; read = from.read(piece)) {
        to.write(piece, 0, read);
        response.flushBuffer();
      }
    } catch (IOException e) {
      log.debug("A live stream ended: {}", e.getClass().getName());
    } finally {
      open.remove(from);
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /// Before the web server waits for the requests that are under way.
  @Override
  public void stop() {
    running = false;
    for (var stream : open) {
      try {
        stream.close();
      } catch (IOException e) {
        log.debug("A live stream was closed already: {}", e.getClass().getName());
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
