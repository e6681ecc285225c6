package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// How and when a person comes and goes. Instants, since flights cross time zones.
public record Travel(
    @Nullable Instant arrivesAt,
    @Nullable @Line(max = 20) String arrivalFlight,
    @Nullable Instant departsAt,
    @Nullable @Line(max = 20) String departureFlight,
    @Nullable Boolean visaNeeded,
    @Nullable @Line(max = 200) String accommodation) {

  public Travel {
    arrivalFlight = Text.tidy(arrivalFlight);
    departureFlight = Text.tidy(departureFlight);
    accommodation = Text.tidy(accommodation);
  }
}
