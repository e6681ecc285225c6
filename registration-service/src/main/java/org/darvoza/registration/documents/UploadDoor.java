package org.darvoza.registration.documents;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets only so many uploads in at a time: each is held in memory, since a passport must not lie in
/// a temporary folder, and together they must leave room to decode. Before anything reads a body.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UploadDoor extends OncePerRequestFilter {

  private static final Pattern UPLOAD =
      Pattern.compile("(PUT /api|POST )/registrations/[^/]+/documents/[^/]+");
  private static final int INSIDE = 16;

  private final Semaphore places = new Semaphore(INSIDE);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !UPLOAD.matcher(request.getMethod() + " " + request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      response.sendError(503);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
