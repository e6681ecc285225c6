package org.darvoza.contracts;

import module java.base;

/// The list of topics: name, the one family each carries, how long records stay.
public enum Topic {
  SUBMISSIONS("registration.submissions", SubmissionEvent.class, Duration.ofDays(7)),
  REGISTRATIONS("registration.events", RegistrationEvent.class, Duration.ofDays(30)),
  ACCREDITATIONS("accreditation.events", AccreditationEvent.class, Duration.ofDays(30)),
  NOTIFICATIONS("notification.events", NotificationEvent.class, Duration.ofDays(30));

  private final String topicName;
  private final Class<? extends Event> family;
  private final Duration retention;

  Topic(String topicName, Class<? extends Event> family, Duration retention) {
    this.topicName = topicName;
    this.family = family;
    this.retention = retention;
  }

  public String topicName() {
    return topicName;
  }

  public Class<? extends Event> family() {
    return family;
  }

  public Duration retention() {
    return retention;
  }

  /// The topic an event belongs on; decided by its family, so no writer can choose another.
  public static Topic of(Event event) {
    return switch (event) {
      case SubmissionEvent _ -> SUBMISSIONS;
      case RegistrationEvent _ -> REGISTRATIONS;
      case AccreditationEvent _ -> ACCREDITATIONS;
      case NotificationEvent _ -> NOTIFICATIONS;
    };
  }
}
