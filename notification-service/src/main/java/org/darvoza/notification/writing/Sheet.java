package org.darvoza.notification.writing;

import module java.base;

/// A letter in the bytes that are sent, however often, and the one address it goes to. `sendable`
/// is false where that is no address.
public record Sheet(String messageId, String recipient, boolean sendable, byte[] message) {

  /// The first byte of a ZLIB stream (RFC 1950); no header of a message begins with a lower-case x.
  private static final byte ZLIB = 0x78;

  /// As it is kept: a quarter of the size. A database writes each byte of it several times.
  public Sheet packed() {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var small = new ByteArrayInputStream(message);
        var packing = new DeflaterInputStream(small, deflater)) {
      return with(packing.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
  }

  /// As it is sent. One kept by an earlier build is whole already.
  public Sheet unpacked() {
    if (message.length == 0 || message[0] != ZLIB) {
      return this;
    }
    try (var unpacking = new InflaterInputStream(new ByteArrayInputStream(message))) {
      return with(unpacking.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sheet with(byte[] bytes) {
    return new Sheet(messageId, recipient, sendable, bytes);
  }

  @Override
  public String toString() {
    return "Sheet[" + message.length + " bytes]";
  }
}
