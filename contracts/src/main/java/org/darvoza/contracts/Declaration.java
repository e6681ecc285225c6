package org.darvoza.contracts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// Equipment that an authority has to approve before it enters the country.
public record Declaration(
    @NotNull Kind kind,
    @NotBlank @Line(max = 300) String description,
    @Nullable @Line(max = 60) String serialNumber,
    @Nullable @DecimalMin("0.003") @DecimalMax("300000") Double frequencyMHz) {

  public enum Kind {
    RADIO,
    WEAPON,
    MEDIA_EQUIPMENT,
    VEHICLE,
    OTHER
  }

  public Declaration {
    description = Text.tidied(description);
    serialNumber = Text.tidy(serialNumber);
  }
}
