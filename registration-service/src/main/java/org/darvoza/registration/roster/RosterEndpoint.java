package org.darvoza.registration.roster;

import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/registrations`, for registration officers and the head of accreditation.
@RestController
final class RosterEndpoint {

  private final RosterDesk desk;

  RosterEndpoint(RosterDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/registrations")
  Roster list(@ParameterObject @Valid RosterQuery query) {
    return desk.list(query);
  }
}
