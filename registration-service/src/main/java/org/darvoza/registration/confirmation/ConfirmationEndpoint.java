package org.darvoza.registration.confirmation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.darvoza.contracts.RegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/registrations/{id}/address-confirmation`. The token alone opens it: whoever holds it
/// has read the letter.
@RestController
final class ConfirmationEndpoint {

  record Token(@NotBlank @Size(max = 100) String token) {
    @Override
    public String toString() {
      return "Token[…]";
    }
  }

  record Confirmed(RegistrationId id, String reference) {}

  private final ConfirmationDesk desk;

  ConfirmationEndpoint(ConfirmationDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/registrations/{id}/address-confirmation")
  Confirmed confirm(@PathVariable String id, @RequestBody @Valid Token token) {
    var sheet = desk.confirm(id, token.token());
    return new Confirmed(sheet.id(), sheet.reference());
  }
}
