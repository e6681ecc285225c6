package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets only so many requests in at a time. The next wait a moment; the rest are told at once, with
/// 503 and `Retry-After`, to come again. Which requests, says [#shouldNotFilter].
public abstract class Door extends OncePerRequestFilter {

  private final Semaphore places;
  private final Duration patience;
  private final Duration comeAgain;

  /// `patience`: how long one waits for a place, zero for not at all. `comeAgain`: in whole
  /// seconds.
  protected Door(int places, Duration patience, Duration comeAgain) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
    this.comeAgain = comeAgain;
  }

  @Override
  protected abstract boolean shouldNotFilter(HttpServletRequest request);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasPlace()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(comeAgain.toSeconds()));
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
