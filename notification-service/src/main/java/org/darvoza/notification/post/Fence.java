package org.darvoza.notification.post;

import module java.base;

import org.springframework.stereotype.Component;

/// Keeps letters in after the database has been restored from an older copy, for much of what looks
/// unsent then has been sent. Closed until it is known whether that is so.
@Component
public final class Fence {

  /// What is younger than this may go out all the same.
  public static final Duration FRESH = Duration.ofMinutes(15);

  private volatile boolean open;
  private volatile Instant restoredAt = Instant.MIN;

  /// `lastRestoration`: when it was last found out; empty if never.
  public void open(Optional<Instant> lastRestoration) {
    restoredAt = lastRestoration.orElse(Instant.MIN);
    open = true;
  }

  /// Whether it is known by now.
  public boolean isOpen() {
    return open;
  }

  /// Whether an event of this time is a repetition of what was answered before the restoration.
  public boolean holds(Instant caused) {
    return restoredAt.isAfter(Instant.MIN) && caused.isBefore(restoredAt.minus(FRESH));
  }
}
