package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// A form that an officer has sent about a case, as a parameter of the method that answers it.
/// `form` is null where it could not be read, which `faults` then say; `typed` is all of it as it
/// was typed.
///
/// @param <F> the form, a record whose constraints have been checked
public record Sent<F>(String id, Officer officer, @Nullable F form, Errors faults, Typed typed) {

  @Override
  public String toString() {
    return "Sent[%s by %s]".formatted(id, officer.username());
  }
}
