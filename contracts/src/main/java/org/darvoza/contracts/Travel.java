package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// How and when a person comes and goes. Instants, since flights cross time zones. `presentFrom`
/// and `presentUntil`: the first and the last day at the venue, which need not be those of a
/// journey.
public record Travel(
    @Nullable Instant arrivesAt,
    @Nullable @Line(max = 20) String arrivalFlight,
    @Nullable Instant departsAt,
    @Nullable @Line(max = 20) String departureFlight,
    @Nullable Boolean visaNeeded,
    @Nullable @Line(max = 200) String accommodation,
    @Nullable LocalDate presentFrom,
    @Nullable LocalDate presentUntil) {

  public Travel {
    arrivalFlight = Text.tidy(arrivalFlight);
    departureFlight = Text.tidy(departureFlight);
    accommodation = Text.tidy(accommodation);
  }

  /// Of a journey alone.
  public Travel(
      @Nullable Instant arrivesAt,
      @Nullable String arrivalFlight,
      @Nullable Instant departsAt,
      @Nullable String departureFlight,
      @Nullable Boolean visaNeeded,
      @Nullable String accommodation) {
    this(
        arrivesAt,
        arrivalFlight,
        departsAt,
        departureFlight,
        visaNeeded,
        accommodation,
        null,
        null);
  }
}
