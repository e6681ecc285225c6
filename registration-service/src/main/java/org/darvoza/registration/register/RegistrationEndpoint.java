package org.darvoza.registration.register;

import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.StatusKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

  private final RegistrationDesk desk;
  private final StatusKeys keys;

  RegistrationEndpoint(RegistrationDesk desk, StatusKeys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  @GetMapping
  RegistrationStatus status(
      @PathVariable String id,
      @RequestHeader(name = STATUS_KEY, required = false) @Nullable String key) {
    return desk.status(opened(id, key));
  }

  @PostMapping("/withdrawal")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void withdraw(
      @PathVariable String id,
      @RequestHeader(name = STATUS_KEY, required = false) @Nullable String key) {
    var _ = desk.withdraw(opened(id, key)).orThrow();
  }

  private RegistrationId opened(String id, @Nullable String key) {
    return keys.open(id, key).orElseThrow(() -> new UnknownAggregateException("registrations"));
  }
}
