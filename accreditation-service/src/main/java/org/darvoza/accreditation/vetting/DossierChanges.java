package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Travel;
import org.jspecify.annotations.Nullable;

/// What an applicant changed: what was said before, and what is said now.
final class DossierChanges {

  private DossierChanges() {}

  /// `field` is named as in the pages' words; a value that is a code has its words under `codes`.
  record Change(String field, @Nullable String codes, @Nullable String was, @Nullable String now) {
    @Override
    public String toString() {
      return "Change[" + field + "]";
    }
  }

  private record Field(
      String name, @Nullable String codes, Function<Dossier, @Nullable Object> value) {
    Change between(Dossier was, Dossier now) {
      return new Change(name, codes, text(was), text(now));
    }

    private @Nullable String text(Dossier dossier) {
      var said = value.apply(dossier);
      return said == null ? null : said.toString();
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          plain("courtesyTitle", it -> it.person().courtesyTitle()),
          plain("familyName", it -> it.person().familyName()),
          plain("givenNames", it -> it.person().givenNames()),
          plain("patronymic", it -> it.person().patronymic()),
          plain("nativeName", it -> it.person().nativeName()),
          plain("otherNames", it -> lines(it.person().otherNames())),
          plain("badgeName", it -> it.person().badgeName()),
          coded("sex", "sex", it -> it.person().sex()),
          plain("dateOfBirth", it -> it.person().dateOfBirth()),
          plain("placeOfBirth", it -> it.person().placeOfBirth()),
          plain("nationality", it -> it.person().nationality()),
          plain("secondNationality", it -> it.person().secondNationality()),
          coded("documentType", "documentType", it -> it.travelDocument().type()),
          plain("documentNumber", it -> it.travelDocument().number()),
          plain("issuingState", it -> it.travelDocument().issuingState()),
          plain("issuedOn", it -> it.travelDocument().issuedOn()),
          plain("expiresOn", it -> it.travelDocument().expiresOn()),
          plain("mrz", it -> lines(it.travelDocument().mrz())),
          plain("delegation", it -> it.delegation().name()),
          plain("functionalTitle", it -> it.position().functionalTitle()),
          plain("organisation", it -> it.position().organisation()),
          coded("role", "delegationRole", it -> it.position().role()),
          travel("presentFrom", Travel::presentFrom),
          travel("presentUntil", Travel::presentUntil),
          travel("arrival", Travel::arrivesAt),
          travel("arrivalFlight", Travel::arrivalFlight),
          travel("departure", Travel::departsAt),
          travel("departureFlight", Travel::departureFlight),
          new Field("visa", "case.page.visa", it -> ofTravel(it, Travel::visaNeeded)),
          travel("accommodation", Travel::accommodation),
          plain("declarations", DossierChanges::declared));

  private static Field travel(String name, Function<Travel, @Nullable Object> value) {
    return plain(name, it -> ofTravel(it, value));
  }

  private static @Nullable Object ofTravel(
      Dossier dossier, Function<Travel, @Nullable Object> value) {
    return dossier.travel() == null ? null : value.apply(dossier.travel());
  }

  private static @Nullable String lines(List<String> several) {
    return several.isEmpty() ? null : String.join("\n", several);
  }

  /// One line for each device.
  private static @Nullable String declared(Dossier dossier) {
    var devices =
        dossier.declarations().stream()
            .map(
                device ->
                    Stream.of(device.description(), device.serialNumber(), device.frequencyMHz())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("\n"));
    return devices.isEmpty() ? null : devices;
  }

  private static Field plain(String name, Function<Dossier, @Nullable Object> value) {
    return new Field(name, null, value);
  }

  private static Field coded(String name, String codes, Function<Dossier, @Nullable Object> value) {
    return new Field(name, codes, value);
  }

  /// Null where nothing was ever changed.
  static CaseView.@Nullable Earlier of(VettingCase vetted, Dossier now, Vault.Keys keys) {
    var earlier = vetted.course().earlier();
    if (earlier == null) {
      return null;
    }
    var was = keys.open(vetted.id(), "dossier", earlier.dossier(), Dossier.class);
    var changes =
        Stream.concat(category(earlier.category(), vetted.category()), between(was, now).stream());
    return new CaseView.Earlier(earlier.replacedAt(), earlier.undid(), changes.toList());
  }

  private static Stream<Change> category(@Nullable Category was, Category now) {
    return was == null || was == now
        ? Stream.empty()
        : Stream.of(new Change("category", "category", was.name(), now.name()));
  }

  static List<Change> between(Dossier was, Dossier now) {
    return FIELDS.stream()
        .map(field -> field.between(was, now))
        .filter(change -> !Objects.equals(change.was(), change.now()))
        .toList();
  }
}
