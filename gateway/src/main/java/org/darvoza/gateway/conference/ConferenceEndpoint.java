package org.darvoza.gateway.conference;

import module java.base;

import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Conferences;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a form has to ask for, conference by conference.
@RestController
@RequestMapping("/api/conferences")
final class ConferenceEndpoint {

  private final Conferences conferences;

  ConferenceEndpoint(Conferences conferences) {
    this.conferences = conferences;
  }

  record Listing(List<ConferenceDescription> items) {}

  @GetMapping
  Listing all() {
    return new Listing(conferences.all().stream().map(ConferenceDescription::of).toList());
  }

  @GetMapping("/{code}")
  ResponseEntity<?> one(@PathVariable String code) {
    return conferences
        .find(code)
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(ConferenceDescription.of(found)))
        .orElseGet(() -> ResponseEntity.of(Problem.of(404)).build());
  }
}
