package org.darvoza.accreditation.live;

import module java.base;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The stream a page listens to (server-sent events). Each is one virtual thread that waits and
/// writes. Hidden from the description of the API: it belongs to our own pages.
@Hidden
@RestController
final class LiveEndpoint {

  private final LiveFeed feed;
  private final LiveSettings settings;

  LiveEndpoint(LiveFeed feed, LiveSettings settings) {
    this.feed = feed;
    this.settings = settings;
  }

  @GetMapping("/vetting/live")
  void live(
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard,
      Officer officer,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    var admitted = feed.listen(officer.scope(), heard);
    if (admitted.isEmpty()) {
      response.setHeader("Retry-After", "30");
      response.sendError(503);
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    try (var listener = admitted.get()) {
      serve(listener, response);
    }
  }

  private void serve(Listener listener, HttpServletResponse response)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + settings.life().toNanos();
    write(response, "retry: 1000\n\n");
    while (true) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return;
      }
      var patience = Math.min(left, settings.heartbeat().toNanos());
      switch (listener.next(Duration.ofNanos(patience))) {
        case Listener.Signal.Event(var frame) -> write(response, frame);
        case Listener.Signal.Silence _ -> write(response, ":\n\n");
        case Listener.Signal.End _ -> {
          write(response, "retry: 3000\n\n");
          return;
        }
      }
    }
  }

  private static void write(HttpServletResponse response, String frame) throws IOException {
    var out = response.getOutputStream();
    out.write(frame.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
