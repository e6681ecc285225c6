package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationId;

/// All that a letter is written from.
public record Occasion(
    String letter,
    Notice notice,
    RegistrationId registration,
    String reference,
    String conference,
    Category category,
    Addressee addressee,
    Instant date) {

  LetterKind kind() {
    return notice.kind();
  }

  /// Whether nobody knows yet who reads at this address, or it is not the person who does: nothing
  /// is said there of the person, and nothing that opens the registration.
  boolean toStranger() {
    return kind() == LetterKind.ADDRESS_TO_CONFIRM || kind() == LetterKind.DELEGATION_DIGEST;
  }
}
