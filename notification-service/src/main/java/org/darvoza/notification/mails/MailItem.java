package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.jspecify.annotations.Nullable;

/// A letter in a list, for the API and the page alike. `at`: when it came to be as it is. What is
/// known only once the recipient is known is null until then. `attention`: it did not arrive, and
/// nobody has reached the person in another way yet.
public record MailItem(
    String id,
    String registration,
    @Nullable String reference,
    LetterKind kind,
    @Nullable Language language,
    @Nullable String recipientMasked,
    MailState state,
    int attempts,
    Instant at,
    @Nullable String messageId,
    @Nullable String resendOf,
    @Nullable Instant dueAt,
    @Nullable String failure,
    boolean attention,
    List<Attempt> tries) {

  /// One try: what the server answered; `code` 0 where the connection was lost.
  public record Attempt(Instant at, int code, String answer) {}

  /// The first character and the domain: enough to recognise, too little to write to.
  static String masked(String address) {
    int at = address.lastIndexOf('@');
    return at < 1
        ? "•••"
        : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
  }
}
