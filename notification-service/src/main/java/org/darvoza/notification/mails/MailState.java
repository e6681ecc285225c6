package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Stage;

/// A letter's stage in one word, as the API and the page say it. A queued letter that has been
/// tried is deferred.
public enum MailState {
  AWAITING_ADDRESS(Stage.AwaitingAddress.class),
  QUEUED(Stage.Queued.class),
  DEFERRED(Stage.Queued.class),
  SENT(Stage.Sent.class),
  FAILED(Stage.Failed.class),
  HELD(Stage.Held.class),
  SUPPRESSED(Stage.Suppressed.class);

  private final Class<? extends Stage> stage;

  MailState(Class<? extends Stage> stage) {
    this.stage = stage;
  }

  Class<? extends Stage> stage() {
    return stage;
  }

  /// Whether only letters that have been tried, or only those that have not, are meant.
  Optional<Boolean> tried() {
    return switch (this) {
      case QUEUED -> Optional.of(false);
      case DEFERRED -> Optional.of(true);
      case AWAITING_ADDRESS, SENT, FAILED, HELD, SUPPRESSED -> Optional.empty();
    };
  }

  /// Whether nothing more will happen to it by itself.
  public boolean settled() {
    return switch (this) {
      case SENT, FAILED, SUPPRESSED -> true;
      case AWAITING_ADDRESS, QUEUED, DEFERRED, HELD -> false;
    };
  }

  /// The tone of its chip on the page.
  public String tone() {
    return switch (this) {
      case AWAITING_ADDRESS, QUEUED -> "info";
      case SENT -> "success";
      case DEFERRED, HELD -> "warning";
      case FAILED, SUPPRESSED -> "danger";
    };
  }

  static MailState of(Letter letter) {
    return switch (letter.stage()) {
      case Stage.AwaitingAddress _ -> AWAITING_ADDRESS;
      case Stage.Queued _ -> letter.tries().isEmpty() ? QUEUED : DEFERRED;
      case Stage.Sent _ -> SENT;
      case Stage.Failed _ -> FAILED;
      case Stage.Held _ -> HELD;
      case Stage.Suppressed _ -> SUPPRESSED;
    };
  }
}
