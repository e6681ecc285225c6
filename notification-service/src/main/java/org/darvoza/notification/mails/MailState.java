package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letter.Stage;
import org.jspecify.annotations.Nullable;

/// A letter's stage in one word, as the API and the page say it. A queued letter that has been
/// tried is deferred; one in the hands of an instance is claimed, and committing when the final dot
/// may follow.
public enum MailState {
  AWAITING_ADDRESS(Stage.AwaitingAddress.class),
  QUEUED(Stage.Queued.class),
  DEFERRED(Stage.Queued.class),
  CLAIMED(Stage.Queued.class),
  COMMITTING(Stage.Queued.class),
  SENT(Stage.Sent.class),
  BOUNCED(Stage.Bounced.class),
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
      case AWAITING_ADDRESS, CLAIMED, COMMITTING, SENT -> Optional.empty();
      case BOUNCED, FAILED, HELD, SUPPRESSED -> Optional.empty();
    };
  }

  /// Whether nothing more will happen to it by itself.
  public boolean settled() {
    return switch (this) {
      case SENT, BOUNCED, FAILED, SUPPRESSED -> true;
      case AWAITING_ADDRESS, QUEUED, DEFERRED, CLAIMED, COMMITTING, HELD -> false;
    };
  }

  /// The tone of its chip on the page.
  public String tone() {
    return switch (this) {
      case AWAITING_ADDRESS, QUEUED, CLAIMED, COMMITTING -> "info";
      case SENT -> "success";
      case DEFERRED, HELD -> "warning";
      case BOUNCED, FAILED, SUPPRESSED -> "danger";
    };
  }

  /// Those that a list can be narrowed to: the moments of a try are too short for that.
  static List<MailState> lasting() {
    return Stream.of(values()).filter(state -> state != CLAIMED && state != COMMITTING).toList();
  }

  /// `committing`: whether the final dot may follow; null where nobody has it in hand.
  static MailState of(Letter letter, @Nullable Boolean committing) {
    return switch (letter.stage()) {
      case Stage.AwaitingAddress _ -> AWAITING_ADDRESS;
      case Stage.Queued _ when committing != null -> committing ? COMMITTING : CLAIMED;
      case Stage.Queued _ -> letter.tries().isEmpty() ? QUEUED : DEFERRED;
      case Stage.Sent _ -> SENT;
      case Stage.Bounced _ -> BOUNCED;
      case Stage.Failed _ -> FAILED;
      case Stage.Held _ -> HELD;
      case Stage.Suppressed _ -> SUPPRESSED;
    };
  }
}
