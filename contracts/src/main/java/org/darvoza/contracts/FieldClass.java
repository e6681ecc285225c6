package org.darvoza.contracts;

import org.jspecify.annotations.Nullable;

/// What a later change of a field sets off: identity is vetted again, a role is approved again, a
/// contact is confirmed again, logistics are taken note of.
public enum FieldClass {
  IDENTITY,
  ROLE,
  CONTACT,
  LOGISTICS;

  /// Where a conference file says nothing; null for what cannot be changed.
  static @Nullable FieldClass usual(String path) {
    return switch (path) {
      case "person.courtesyTitle", "person.badgeName" -> LOGISTICS;
      case "contact.language", "contact.interpretation" -> LOGISTICS;
      case "contact.emergency.name", "contact.emergency.phone" -> LOGISTICS;
      default ->
          switch (path.split("\\.", 2)[0]) {
            case "person", "travelDocument" -> IDENTITY;
            case "category", "delegation", "position", "declarations" -> ROLE;
            case "contact" -> CONTACT;
            case "travel" -> LOGISTICS;
            default -> null;
          };
    };
  }
}
