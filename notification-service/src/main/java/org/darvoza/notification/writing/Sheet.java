package org.darvoza.notification.writing;

/// A letter in the bytes that are sent, however often, and the one address it goes to. `sendable`
/// is false where that is no address.
public record Sheet(String messageId, String recipient, boolean sendable, byte[] message) {
  @Override
  public String toString() {
    return "Sheet[" + message.length + " bytes]";
  }
}
