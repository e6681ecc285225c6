package org.darvoza.onebox.mail;

import module java.base;

import org.jspecify.annotations.Nullable;

/// A mail as `/mails.json` lists it: what a test or a measurement asks for, without the bodies.
record Item(
    String id,
    String to,
    String subject,
    @Nullable String messageId,
    @Nullable String letter,
    @Nullable String reference,
    Instant at) {

  static Item of(CaughtMail mail) {
    return new Item(
        Long.toString(mail.id()),
        mail.to(),
        mail.subject(),
        mail.messageId(),
        mail.letter(),
        mail.reference(),
        mail.at());
  }
}
