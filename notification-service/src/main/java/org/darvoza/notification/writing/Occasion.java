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
}
