package org.darvoza.contracts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the person is reached, and in which language; `interpretation`: the language in which the
/// sessions are followed, of those the conference interprets into (ISO 639-1). Telephone numbers as
/// in ITU-T E.164, blanks and hyphens allowed.
public record Contact(
    @NotBlank @Email @Line(max = 254) String email,
    @NotBlank @Pattern(regexp = PHONE, message = "{darvoza.phone}") String phone,
    @NotNull Language language,
    @Nullable @Line(max = 2) String interpretation,
    @Nullable @Valid FocalPoint focalPoint,
    @Nullable @Valid EmergencyContact emergency) {

  static final String PHONE = "\\+[0-9][0-9 ()\\-]{5,24}";

  public Contact {
    email = Text.tidied(email);
    phone = Text.tidied(phone);
    interpretation = Text.tidy(interpretation);
    focalPoint = FocalPoint.said(focalPoint);
    emergency = EmergencyContact.said(emergency);
  }

  /// With what everybody has.
  public Contact(String email, String phone, Language language) {
    this(email, phone, language, null, null, null);
  }

  @Override
  public String toString() {
    return "Contact[…]";
  }
}
