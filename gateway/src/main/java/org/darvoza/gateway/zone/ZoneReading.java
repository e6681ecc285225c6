package org.darvoza.gateway.zone;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person.Sex;
import org.darvoza.traveldocuments.Check;
import org.darvoza.traveldocuments.Format;
import org.darvoza.traveldocuments.MachineReadableZone;
import org.jspecify.annotations.Nullable;

/// A zone as the interface tells it. What the zone leaves open is null, and said so.
@JsonInclude(JsonInclude.Include.ALWAYS)
record ZoneReading(
    boolean valid,
    Format format,
    String documentType,
    String issuingState,
    String familyName,
    String givenNames,
    String documentNumber,
    String nationality,
    @Nullable PartialDate dateOfBirth,
    @Nullable Sex sex,
    @Nullable PartialDate expiresOn,
    @Nullable String personalNumber,
    List<Finding> checks) {

  /// `why`: only of what is wrong.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Finding(String field, boolean ok, Check.@Nullable Fault why) {}

  static ZoneReading of(MachineReadableZone zone) {
    return new ZoneReading(
        zone.valid(),
        zone.format(),
        zone.documentType(),
        zone.issuingState(),
        zone.familyName(),
        zone.givenNames(),
        zone.documentNumber(),
        zone.nationality(),
        zone.dateOfBirth(),
        zone.sex(),
        zone.expiresOn(),
        zone.personalNumber(),
        zone.checks().stream()
            .map(check -> new Finding(check.field().published(), check.ok(), check.why()))
            .toList());
  }
}
