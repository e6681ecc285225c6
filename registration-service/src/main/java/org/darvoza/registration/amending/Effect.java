package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.FieldClass;

/// What a change sets off; where it touches several classes, the strongest, though each of them
/// happens.
enum Effect {
  RE_VETTED,
  ENTITLEMENT_REVIEW,
  ADDRESS_CHECK,
  NONE;

  /// A telephone number is a contact too, but there is nothing to be checked about it.
  static Effect of(Changes changes) {
    if (changes.touches(FieldClass.IDENTITY)) {
      return RE_VETTED;
    }
    if (changes.touches(FieldClass.ROLE)) {
      return ENTITLEMENT_REVIEW;
    }
    return changes.newAddress() ? ADDRESS_CHECK : NONE;
  }
}
