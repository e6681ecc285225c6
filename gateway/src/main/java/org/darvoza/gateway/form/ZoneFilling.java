package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Countries;
import org.darvoza.contracts.TravelDocument.Type;
import org.darvoza.traveldocuments.Field;
import org.darvoza.traveldocuments.MachineReadableZone;

/// Values for the form's empty fields from a machine-readable zone. What is wrong in the zone, and
/// a name that may be cut off, is left to the person.
record ZoneFilling(MachineReadableZone zone) {

  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    if (!zone.namesCutOff() && !zone.familyName().matches(".*\\d.*")) {
      put(values, "person.familyName", Field.FAMILY_NAME, capitalised(zone.familyName()));
      put(values, "person.givenNames", Field.GIVEN_NAMES, capitalised(zone.givenNames()));
    }
    put(values, "person.sex", Field.SEX, text(zone.sex()));
    put(values, "person.dateOfBirth", Field.DATE_OF_BIRTH, text(zone.dateOfBirth()));
    put(values, "person.nationality", Field.NATIONALITY, state(zone.nationality()));
    put(values, "travelDocument.type", Field.DOCUMENT_TYPE, type(zone.documentType()));
    put(values, "travelDocument.number", Field.DOCUMENT_NUMBER, zone.documentNumber());
    put(values, "travelDocument.issuingState", Field.ISSUING_STATE, state(zone.issuingState()));
    var expiry = text(zone.expiresOn());
    put(values, "travelDocument.expiresOn", Field.EXPIRES_ON, expiry.length() == 10 ? expiry : "");
    return values;
  }

  private void put(Map<String, String> values, String name, Field field, String value) {
    if (!value.isEmpty() && !zone.wrong().contains(field)) {
      values.put(name, value);
    }
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// The form offers Germany by its ISO code alone.
  private static String state(String code) {
    var iso = code.equals("D") ? "DEU" : code;
    return Countries.known(iso) ? iso : "";
  }

  /// Part 4, section 4.2.2.3, as far as states agree on the second letter.
  private static String type(String code) {
    return switch (code) {
      case "P", "PP", "PN" -> Type.PASSPORT.name();
      case "PD" -> Type.DIPLOMATIC_PASSPORT.name();
      case "PS" -> Type.SERVICE_PASSPORT.name();
      case "PL" -> Type.LAISSEZ_PASSER.name();
      case "PR", "PU" -> Type.TRAVEL_DOCUMENT.name();
      case "I", "ID" -> Type.IDENTITY_CARD.name();
      default -> "";
    };
  }

  private static String capitalised(String words) {
    return Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
