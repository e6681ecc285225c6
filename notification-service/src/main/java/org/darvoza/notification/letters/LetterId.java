package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.contracts.LetterKind;

/// How letters get their ids: from what they answer, so that the same cause can only ever lead to
/// the same letter.
public final class LetterId {

  /// Who a letter is for; more roles will follow (focal points).
  private static final String RECIPIENT = "applicant";

  private LetterId() {}

  /// The letter that an event owes.
  public static String of(String eventId, LetterKind kind) {
    return digest(eventId + "|" + kind + "|" + RECIPIENT);
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
