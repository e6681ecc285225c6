package org.darvoza.backbone.inbox;

/// This record cannot be worked on, now or later. It is parked with its bytes and headers; the
/// message here names only the place, since the cause's own text may hold personal data.
final class PoisonRecordException extends RuntimeException {

  PoisonRecordException(String why, Throwable cause) {
    super(why, cause);
  }
}
