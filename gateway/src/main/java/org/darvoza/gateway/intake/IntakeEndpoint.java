package org.darvoza.gateway.intake;

import module java.base;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Submission;
import org.darvoza.gateway.admission.SubmissionCheck;
import org.darvoza.gateway.form.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Registrations as JSON; limited where `darvoza.limits` says so.
@RestController
final class IntakeEndpoint {

  private static final String INVITATION = "X-Invitation";
  private static final String PROOF = "X-Proof-Of-Work";

  private final IntakeDesk desk;
  private final IntakeGate gate;
  private final SubmissionCheck rule;
  private final boolean limited;

  IntakeEndpoint(
      IntakeDesk desk,
      IntakeGate gate,
      SubmissionCheck rule,
      @Value("${darvoza.limits}") boolean limited) {
    this.desk = desk;
    this.gate = gate;
    this.rule = rule;
    this.limited = limited;
  }

  @InitBinder("submission")
  void rules(WebDataBinder binder, HttpServletRequest request) {
    binder.addValidators(rule.under(request.getHeader(INVITATION)));
  }

  @Parameter(
      in = ParameterIn.HEADER,
      name = INVITATION,
      schema = @Schema(type = "string"),
      description =
          "The token of an invitation: registers people of its delegation in its category, which"
              + " may be closed to the public.")
  @PostMapping(path = "/api/registrations", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> register(
      @Valid @RequestBody Submission submission,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String sentKey,
      HttpServletRequest request) {
    var key = IdempotencyKey.of(sentKey);
    if (key.isEmpty()) {
      return refused(Problem.of(400, "idempotency key not permitted"));
    }
    var accepting = new Accepting(submission, key.get(), request.getRemoteAddr());
    return limited ? limited(accepting, request) : answer(accepting.by(desk));
  }

  private record Accepting(Submission submission, IdempotencyKey key, String clientAddress) {
    Receipt by(IntakeDesk desk) {
      return desk.accept(submission, key.value(), clientAddress);
    }
  }

  private ResponseEntity<?> limited(Accepting accepting, HttpServletRequest request) {
    var visitor =
        gate.visitor(header(request, PROOF), accepting.key().value(), header(request, INVITATION));
    return switch (gate.admit(visitor, accepting.submission(), request)) {
      case IntakeGate.Answer.Later(var wait) -> Problem.later(429, wait);
      case IntakeGate.Answer.Unproven(var fault) ->
          refused(Problem.of(422, "proof of work " + fault.code()));
      case IntakeGate.Answer.Open _ -> {
        var receipt = accepting.by(desk);
        if (receipt instanceof Receipt.NotNow) {
          gate.putOff(visitor);
        }
        yield answer(receipt);
      }
    };
  }

  private static String header(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getHeader(name), "");
  }

  private static ResponseEntity<?> answer(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Accepted accepted ->
          ResponseEntity.accepted()
              .location(URI.create("/api/registrations/" + accepted.id()))
              .body(accepted);
      case Receipt.NotNow(var retryAfter) -> Problem.later(503, retryAfter);
      case Receipt.Closed(var conference) -> refused(closed(conference));
    };
  }

  private static ProblemDetail closed(Conference conference) {
    var problem = Problem.of(409, "registration closed");
    problem.setDetail(
        "The last day was %s. Please write to %s."
            .formatted(conference.registerUntil(), conference.contactEmail()));
    return problem;
  }

  private static ResponseEntity<ProblemDetail> refused(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
