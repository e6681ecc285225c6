package org.darvoza.notification.smtp;

import module java.base;

/// What became of one try to send a letter.
public sealed interface Result {

  String id();

  Instant at();

  /// The server took the letter.
  record Accepted(String id, Instant at, Answer answer) implements Result {}

  /// The server asked to try again later (4xx), or it let the connection go again and again.
  record Deferred(String id, Instant at, Answer answer) implements Result {}

  /// The server will not take the letter (5xx). `deadAddress`: because there is no such mailbox, in
  /// the server's own words (an enhanced code 5.1.x of RFC 3463 about the recipient).
  record Refused(String id, Instant at, Answer answer, boolean deadAddress) implements Result {}

  /// The final dot was sent and no answer came: the letter may or may not have been taken. It is
  /// sent again with the same bytes: at once if this process was killed, later if the server
  /// failed.
  record InDoubt(String id, Instant at, boolean atOnce) implements Result {}
}
