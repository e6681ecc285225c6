package org.darvoza.registration.lostlink;

import module java.base;

import jakarta.validation.Valid;
import org.darvoza.backbone.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/registrations/lost-link`: the same 202 to everybody who asks in the right form.
@RestController
final class LostLinkEndpoint {

  private static final Duration LATER = Duration.ofSeconds(10);

  private final LostLinkDesk desk;

  LostLinkEndpoint(LostLinkDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/registrations/lost-link")
  ResponseEntity<?> ask(@RequestBody @Valid LinkWish wish) {
    return desk.take(wish) ? ResponseEntity.accepted().build() : Problem.later(503, LATER);
  }
}
