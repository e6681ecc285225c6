package org.darvoza.notification.smtp;

/// A letter in its final bytes (RFC 5322), for one recipient. `sender`: where the mail servers on
/// its way report to (RFC 5321, reverse-path). `envelopeId`: by which such a report names it (RFC
/// 3461).
public record Parcel(
    String id, String sender, String recipient, String envelopeId, byte[] message) {

  @Override
  public String toString() {
    return "Parcel[" + id + "]";
  }
}
