package org.darvoza.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Whom to call if something happens to the person.
public record EmergencyContact(
    @NotBlank @Line String name,
    @NotBlank @Pattern(regexp = Contact.PHONE, message = "{darvoza.phone}") String phone) {

  public EmergencyContact {
    name = Text.tidied(name);
    phone = Text.tidied(phone);
  }

  /// Null where nothing is said.
  @SuppressWarnings("NullAway") // records are bound before they are validated
  static @Nullable EmergencyContact said(@Nullable EmergencyContact typed) {
    return typed == null || typed.name == null && typed.phone == null ? null : typed;
  }

  @Override
  public String toString() {
    return "EmergencyContact[…]";
  }
}
