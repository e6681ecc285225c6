package org.darvoza.contracts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// Where the person is reached, and in which language. Telephone numbers as in ITU-T E.164, blanks
/// and hyphens allowed.
public record Contact(
    @NotBlank @Email @Line(max = 254) String email,
    @NotBlank @Pattern(regexp = "\\+[0-9][0-9 ()\\-]{5,24}", message = "{darvoza.phone}")
        String phone,
    @NotNull Language language) {

  public Contact {
    email = Text.tidied(email);
    phone = Text.tidied(phone);
  }

  @Override
  public String toString() {
    return "Contact[…]";
  }
}
