package org.darvoza.traveldocuments;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person.Sex;
import org.jspecify.annotations.Nullable;

/// What a machine-readable zone says. Texts are without fillers, with a blank for those between
/// words; a name that the document does not have is empty. Dates, sex and personal number are null
/// where the zone leaves them open or says what cannot be. `namesCutOff`: the names fill their
/// field, so they may go on. Nothing is repaired: what is wrong is named in `checks`.
///
/// `personalNumber`: the optional data; in TD1 that of the first line, or else of the second.
public record MachineReadableZone(
    Format format,
    String documentType,
    String issuingState,
    String familyName,
    String givenNames,
    boolean namesCutOff,
    String documentNumber,
    String nationality,
    @Nullable PartialDate dateOfBirth,
    @Nullable Sex sex,
    @Nullable PartialDate expiresOn,
    @Nullable String personalNumber,
    List<Check> checks) {

  /// Whether every check passed. Letters of names have no check digit: this says nothing of them.
  public boolean valid() {
    return checks.stream().allMatch(Check::ok);
  }

  /// The fields that are wrong, in the order of [Field].
  public SortedSet<Field> wrong() {
    return checks.stream()
        .filter(check -> !check.ok())
        .map(Check::field)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// It is personal data.
  @Override
  public String toString() {
    return "MachineReadableZone[" + format + "]";
  }
}
