package org.darvoza.contracts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Who speaks for a delegation in matters of accreditation. At least one of `email` and `phone` is
/// given (see [SubmissionRule]).
public record FocalPoint(
    @NotBlank @Line String name,
    @Nullable @Email @Line(max = 254) String email,
    @Nullable @Pattern(regexp = Contact.PHONE, message = "{darvoza.phone}") String phone) {

  public FocalPoint {
    name = Text.tidied(name);
    email = Text.tidy(email);
    phone = Text.tidy(phone);
  }

  /// Null where nothing is said.
  @SuppressWarnings("NullAway") // records are bound before they are validated
  static @Nullable FocalPoint said(@Nullable FocalPoint typed) {
    return typed == null || typed.name == null && typed.email == null && typed.phone == null
        ? null
        : typed;
  }

  @Override
  public String toString() {
    return "FocalPoint[…]";
  }
}
