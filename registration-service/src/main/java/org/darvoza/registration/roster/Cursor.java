package org.darvoza.registration.roster;

import module java.base;

import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.register.Registration;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The last line of a page: the next page holds what is older. Rows that come in meanwhile shift
/// nothing.
record Cursor(Instant receivedAt, RegistrationId id) {

  static Cursor of(Registration registration) {
    return new Cursor(registration.receivedAt(), registration.registrationId());
  }

  /// Throws what is answered with 400.
  static Cursor parse(String text) {
    try {
      var parts = text.split("-", 2);
      return new Cursor(
          Instant.ofEpochMilli(Long.parseLong(parts[0])), new RegistrationId(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  String text() {
    return receivedAt.toEpochMilli() + "-" + id;
  }

  Criteria older() {
    return new Criteria()
        .orOperator(
            Criteria.where("receivedAt").lt(receivedAt),
            Criteria.where("receivedAt").is(receivedAt).and("_id").lt(id.value()));
  }
}
