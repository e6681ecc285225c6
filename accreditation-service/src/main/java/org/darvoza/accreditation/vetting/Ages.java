package org.darvoza.accreditation.vetting;

import module java.base;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// How long something lasts or lies back, in the reader's words.
@Component
public class Ages {

  private final MessageSource messages;
  private final Clock clock;

  Ages(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /// As a column of a table says it.
  public String since(Instant then, Locale language) {
    var waited = Duration.between(then, clock.instant());
    if (waited.toHours() < 1) {
      return say("age.minutes", language, Math.max(0, waited.toMinutes()));
    }
    return waited.toDays() < 1
        ? say("age.hours", language, waited.toHours())
        : say("age.days", language, waited.toDays(), waited.toHoursPart());
  }

  /// As a sentence says it: a minute ago.
  String ago(Instant then, Locale language) {
    var past = Duration.between(then, clock.instant());
    if (past.toMinutes() < 2) {
      return say(past.toMinutes() < 1 ? "ago.now" : "ago.minute", language);
    }
    if (past.toHours() < 1) {
      return say("ago.minutes", language, past.toMinutes());
    }
    return past.toDays() < 1
        ? say("ago.hours", language, past.toHours())
        : say("ago.days", language, past.toDays());
  }

  private String say(String key, Locale language, Object... numbers) {
    return messages.getMessage(key, numbers, language);
  }
}
