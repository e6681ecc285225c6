package org.darvoza.contracts;

import jakarta.validation.constraints.NotBlank;

/// Which versions of the privacy notice and the code of conduct the person agreed to.
public record Consents(
    @NotBlank @Line(max = 40) String privacyNotice,
    @NotBlank @Line(max = 40) String codeOfConduct) {

  public Consents {
    privacyNotice = Text.tidied(privacyNotice);
    codeOfConduct = Text.tidied(codeOfConduct);
  }
}
