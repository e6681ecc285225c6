package org.darvoza.notification.mail;

import module java.base;

/// Where the mail room finds the letters that are due, and where it tells what became of them.
public interface OutTray {

  /// The ids of letters due now, the longest due first. May name some that are being worked on.
  List<String> due(int limit);

  /// The letters ready to be sent; one that is no longer due is left out.
  List<Parcel> open(Collection<String> ids);

  /// Records all of it, or throws; recording the same again changes nothing.
  void record(List<Result> results);

  /// A letter in its final bytes (RFC 5322), for one recipient.
  record Parcel(String id, String recipient, byte[] message) {
    @Override
    public String toString() {
      return "Parcel[" + id + "]";
    }
  }

  /// What the server said. Its text may name the person, so it is kept locked and never logged.
  record Answer(int code, String text) {
    @Override
    public String toString() {
      return "Answer[" + code + "]";
    }
  }

  /// What became of one try.
  sealed interface Result {
    String id();

    Instant at();

    /// The server took the letter.
    record Accepted(String id, Instant at, Answer answer) implements Result {}

    /// The server asked to try again later (4xx), or it let the connection go again and again.
    record Deferred(String id, Instant at, Answer answer) implements Result {}

    /// The server will not take the letter (5xx).
    record Refused(String id, Instant at, Answer answer) implements Result {}

    /// The final dot was sent and no answer came: the letter may or may not have been taken. It is
    /// sent again with the same bytes: at once if this process was killed, later if the server
    /// failed.
    record InDoubt(String id, Instant at, boolean atOnce) implements Result {}
  }
}
