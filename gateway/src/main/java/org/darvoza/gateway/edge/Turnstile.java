package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// How many submissions by the interface are worked on at once. A machine that works on thousands
/// at a time finishes none of them before its sender has given up; so a few wait a moment at the
/// door, and the rest are told at once to come again. A form waits its turn: its typist has one.
final class Turnstile extends OncePerRequestFilter {

  private static final String COME_AGAIN = "2";

  private final Semaphore places;
  private final Duration patience;

  Turnstile(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getServletPath().equals("/api/registrations");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasPlace()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN);
      response.sendError(503);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    try {
      return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
