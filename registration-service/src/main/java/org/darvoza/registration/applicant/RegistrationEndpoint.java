package org.darvoza.registration.applicant;

import jakarta.validation.Valid;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.StatusKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The applicant's own registration. Without its key it is not to be told from one that does not
/// exist.
@RestController
@RequestMapping("/api/registrations/{id}")
final class RegistrationEndpoint {

  private static final String STATUS_KEY = "X-Status-Key";

  private final ApplicantDesk desk;
  private final StatusKeys keys;

  RegistrationEndpoint(ApplicantDesk desk, StatusKeys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  /// The entity tag is what an amendment sends back as `If-Match`.
  @GetMapping
  ResponseEntity<RegistrationStatus> status(
      @PathVariable String id,
      @RequestHeader(name = STATUS_KEY, required = false) @Nullable String key) {
    var status = desk.status(opened(id, key));
    return ResponseEntity.ok().eTag("\"" + status.version() + "\"").body(status);
  }

  @PostMapping("/withdrawal")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void withdraw(
      @PathVariable String id,
      @RequestHeader(name = STATUS_KEY, required = false) @Nullable String key) {
    var _ = desk.withdraw(opened(id, key)).orThrow();
  }

  @PostMapping("/information")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void inform(
      @PathVariable String id,
      @RequestHeader(name = STATUS_KEY, required = false) @Nullable String key,
      @RequestBody @Valid InformationReply reply) {
    var _ = desk.inform(opened(id, key), reply.toAnswers()).orThrow();
  }

  @PostMapping("/appeal")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void appeal(
      @PathVariable String id,
      @RequestHeader(name = STATUS_KEY, required = false) @Nullable String key,
      @RequestBody @Valid AppealRequest request) {
    var _ = desk.appeal(opened(id, key), request.toGrounds()).orThrow();
  }

  private RegistrationId opened(String id, @Nullable String key) {
    return keys.open(id, key).orElseThrow(() -> new UnknownAggregateException("registrations"));
  }
}
