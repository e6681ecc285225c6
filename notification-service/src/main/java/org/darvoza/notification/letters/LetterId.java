package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationId;

/// How letters get their ids: from what they answer, so that the same cause can only ever lead to
/// the same letter.
public final class LetterId {

  private LetterId() {}

  /// The letter that an event owes.
  public static String of(String eventId, LetterKind kind) {
    return digest(eventId + "|" + kind + "|" + recipient(kind));
  }

  /// The role of the reader.
  private static String recipient(LetterKind kind) {
    return kind == LetterKind.DELEGATION_DIGEST ? "focal-point" : "applicant";
  }

  /// A delegation's contact has letters and a key like a person who registered, under an id that no
  /// registration has.
  public static RegistrationId ofContact(String conference, DelegationId delegation) {
    var contact = "contact|%s|%s|%s".formatted(conference, delegation.kind(), delegation.code());
    return new RegistrationId(digest(contact).substring(0, 32));
  }

  /// The n-th resend of a letter.
  public static String ofResend(String letter, LetterKind kind, int number) {
    return digest(letter + "|" + kind + "|resend-" + number);
  }

  private static String digest(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
