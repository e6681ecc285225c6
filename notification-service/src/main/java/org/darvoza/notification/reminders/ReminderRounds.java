package org.darvoza.notification.reminders;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.stereotype.Component;

/// Looks for reminders each minute, as long as the service runs.
@Component
final class ReminderRounds extends Rounds {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  ReminderRounds(ReminderDesk desk, DocumentReminders documents) {
    super("reminders", PAUSE, () -> desk.remind() | documents.remind());
  }
}
