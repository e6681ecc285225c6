package org.darvoza.gateway.proof;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.web.Problem;
import org.darvoza.gateway.edge.ClientLimits;
import org.darvoza.gateway.edge.ClientNetwork;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/proof-of-work`: a puzzle for the form or submission that will bear this
/// Idempotency-Key. In a header, since whoever knows the key may open the registration.
@RestController
final class ProofEndpoint {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final Puzzles puzzles;
  private final Pressure pressure;
  private final ClientLimits limits;

  ProofEndpoint(Puzzles puzzles, Pressure pressure, ProofSettings settings, Clock clock) {
    this.puzzles = puzzles;
    this.pressure = pressure;
    this.limits = new ClientLimits(settings.puzzlesPerClient(), ProofSettings.PERIOD, clock);
  }

  @GetMapping("/api/proof-of-work")
  ResponseEntity<?> puzzle(
      @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
    if (!KEY.matcher(key).matches()) {
      return ResponseEntity.of(Problem.of(400, "idempotency key not permitted")).build();
    }
    var network = ClientNetwork.of(request.getRemoteAddr());
    return limits
        .waitOf(network.value())
        .<ResponseEntity<?>>map(wait -> Problem.later(429, wait))
        .orElseGet(() -> ResponseEntity.ok(madeFor(key, network)));
  }

  private Puzzle madeFor(String key, ClientNetwork network) {
    pressure.add(network);
    return puzzles.make(key, pressure.level(network));
  }
}
