package org.darvoza.registration.amending;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.web.Problem;
import org.darvoza.registration.amending.AmendmentDesk.Answer;
import org.darvoza.registration.papers.StatusKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.node.ObjectNode;

/// `PATCH /api/registrations/{id}`: a merge patch of the submission, on the version that was read.
@RestController
final class AmendmentEndpoint {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final AmendmentDesk desk;
  private final StatusKeys keys;

  AmendmentEndpoint(AmendmentDesk desk, StatusKeys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  @PatchMapping(
      path = "/api/registrations/{id}",
      consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<?> amend(
      @PathVariable String id,
      @RequestHeader(name = "X-Status-Key", required = false) @Nullable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody ObjectNode patch,
      HttpServletRequest request) {
    var opened =
        keys.open(id, key).orElseThrow(() -> new UnknownAggregateException("registrations"));
    if (version == null) {
      return ResponseEntity.of(unconditional()).build();
    }
    try {
      return answer(desk.amend(desk.present(opened), patch, AsRead.ifMatch(version)));
    } catch (DatabindException unfit) { // as if the body itself had not been readable
      throw new HttpMessageNotReadableException(
          "The patch is none of a submission", unfit, new ServletServerHttpRequest(request));
    }
  }

  private static ResponseEntity<?> answer(Answer answer) {
    return switch (answer) {
      case Answer.Taken taken ->
          ResponseEntity.accepted().eTag("\"" + taken.version() + "\"").body(taken);
      case Answer.Faulty(var faults) ->
          ResponseEntity.of(
                  Problem.of(
                      422,
                      "invalid",
                      faults.entrySet().stream()
                          .map(fault -> Problem.Fault.at(fault.getKey(), fault.getValue()))
                          .toList()))
              .build();
    };
  }

  private static ProblemDetail unconditional() {
    var problem = Problem.of(428, "precondition required");
    problem.setDetail("Please send If-Match with the version that GET told.");
    return problem;
  }
}
