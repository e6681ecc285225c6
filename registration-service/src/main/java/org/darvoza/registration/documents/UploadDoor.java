package org.darvoza.registration.documents;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.web.Door;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets only so many uploads in at a time: each is held in memory, since a passport must not lie in
/// a temporary folder, and together they must leave room to decode. Before anything reads a body.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UploadDoor extends Door {

  private static final Pattern UPLOAD =
      Pattern.compile("(PUT /api|POST )/registrations/[^/]+/documents/[^/]+");
  private static final int INSIDE = 16;
  private static final Duration COME_AGAIN = Duration.ofSeconds(5);

  UploadDoor() {
    super(INSIDE, Duration.ZERO, COME_AGAIN);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !UPLOAD.matcher(request.getMethod() + " " + request.getRequestURI()).matches();
  }
}
