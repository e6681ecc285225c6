package org.darvoza.gateway.zone;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.backbone.web.Problem;
import org.darvoza.gateway.edge.ClientLimits;
import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.traveldocuments.Reading;
import org.darvoza.traveldocuments.Reading.LineFault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What the lines at the foot of a data page say, and which of it cannot be right.
@RestController
final class ZoneEndpoint {

  private final Clock clock;
  private final boolean limited;
  private final ClientLimits limits;

  ZoneEndpoint(Clock clock, ZoneSettings settings, @Value("${darvoza.limits}") boolean limited) {
    this.clock = clock;
    this.limited = limited;
    this.limits = new ClientLimits(settings.readingsPerClient(), ZoneSettings.PERIOD, clock);
  }

  /// Room for blanks within a line, not for novels.
  record TypedZone(@NotNull @Size(max = 10) List<@NotNull @Size(max = 200) String> lines) {

    @Override
    public String toString() {
      return "TypedZone[…]";
    }
  }

  @PostMapping(path = "/api/travel-documents/mrz", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> read(@Valid @RequestBody TypedZone typed, HttpServletRequest request) {
    return waitOf(request)
        .<ResponseEntity<?>>map(wait -> Problem.later(429, wait))
        .orElseGet(() -> answer(Reading.of(typed.lines(), LocalDate.now(clock))));
  }

  private Optional<Duration> waitOf(HttpServletRequest request) {
    return limited
        ? limits.waitOf(ClientNetwork.of(request.getRemoteAddr()).value())
        : Optional.empty();
  }

  private static ResponseEntity<?> answer(Reading reading) {
    return switch (reading) {
      case Reading.Zone(var zone) -> ResponseEntity.ok(ZoneReading.of(zone));
      case Reading.NoZone(var faults) ->
          ResponseEntity.of(
                  Problem.of(
                      422,
                      "no machine-readable zone",
                      faults.stream().map(ZoneEndpoint::fault).toList()))
              .build();
    };
  }

  private static Problem.Fault fault(LineFault fault) {
    return new Problem.Fault(
        fault.line() == LineFault.ALL_LINES ? "/lines" : "/lines/" + fault.line(), fault.message());
  }
}
