package org.darvoza.onebox.mail;

import module java.base;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/// A mail as it reached one recipient.
record CaughtMail(
    long id,
    Instant at,
    String to,
    String subject,
    @Nullable String messageId,
    @Nullable String letter,
    @Nullable String reference,
    String headers,
    String text,
    String html) {

  static CaughtMail of(long id, Instant at, String to, MimeMessage message)
      throws MessagingException {
    return new CaughtMail(
        id,
        at,
        to,
        Objects.requireNonNullElse(message.getSubject(), ""),
        message.getMessageID(),
        message.getHeader("X-Darvoza-Letter", null),
        message.getHeader("X-Darvoza-Reference", null),
        headers(message),
        body(message, "text/plain"),
        body(message, "text/html"));
  }

  private static String headers(MimeMessage message) throws MessagingException {
    return Collections.list(message.getAllHeaders()).stream()
        .map((Header header) -> header.getName() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  /// The first part of that type, however deep; empty when there is none.
  private static String body(Part part, String type) throws MessagingException {
    try {
      if (part.isMimeType(type)) {
        return part.getContent().toString();
      }
      if (part.getContent() instanceof Multipart parts) {
        for (var i = 0; i < parts.getCount(); i++) {
          var found = body(parts.getBodyPart(i), type);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      return "";
    } catch (IOException e) {
      return "This part cannot be read: " + e.getMessage();
    }
  }
}
