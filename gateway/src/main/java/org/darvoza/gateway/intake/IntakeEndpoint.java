package org.darvoza.gateway.intake;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Submission;
import org.darvoza.gateway.admission.SubmissionCheck;
import org.darvoza.gateway.form.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Registrations as JSON.
@RestController
final class IntakeEndpoint {

  private final IntakeDesk desk;
  private final IntakeLimits limits;
  private final SubmissionCheck rule;

  IntakeEndpoint(IntakeDesk desk, IntakeLimits limits, SubmissionCheck rule) {
    this.desk = desk;
    this.limits = limits;
    this.rule = rule;
  }

  @InitBinder("submission")
  void rules(WebDataBinder binder, HttpServletRequest request) {
    binder.addValidators(rule.under(request.getHeader("X-Invitation")));
  }

  @PostMapping(path = "/api/registrations", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> register(
      @Valid @RequestBody Submission submission,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String sentKey,
      HttpServletRequest request) {
    var key = IdempotencyKey.of(sentKey);
    if (key.isEmpty()) {
      return refused(Problem.of(400, "idempotency key not permitted"));
    }
    return limits
        .waitOfSubmission(request)
        .<ResponseEntity<?>>map(wait -> Problem.later(429, wait))
        .orElseGet(
            () -> answer(desk.accept(submission, key.get().value(), request.getRemoteAddr())));
  }

  private static ResponseEntity<?> answer(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Accepted accepted ->
          ResponseEntity.accepted()
              .location(URI.create("/api/registrations/" + accepted.id()))
              .body(accepted);
      case Receipt.NotNow(var retryAfter) -> Problem.later(503, retryAfter);
    };
  }

  private static ResponseEntity<ProblemDetail> refused(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
