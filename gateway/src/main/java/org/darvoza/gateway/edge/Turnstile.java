package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.web.Door;

/// How many submissions by the interface are worked on at once. A machine that works on thousands
/// at a time finishes none of them before its sender has given up; so a few wait a moment at the
/// door, and the rest are told at once to come again. A form waits its turn: its typist has one.
final class Turnstile extends Door {

  private static final Duration COME_AGAIN = Duration.ofSeconds(2);

  Turnstile(int places, Duration patience) {
    super(places, patience, COME_AGAIN);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getServletPath().equals("/api/registrations");
  }
}
