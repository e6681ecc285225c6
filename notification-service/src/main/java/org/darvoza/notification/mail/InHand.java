package org.darvoza.notification.mail;

import module java.base;

import org.darvoza.notification.mail.Dispatches.Dispatch;
import org.springframework.stereotype.Component;

/// Which letters are being worked on at this moment, by whichever instance.
@Component
public final class InHand {

  private final Dispatches dispatches;

  InHand(MailConfiguration.Office office) {
    this.dispatches = office.dispatches();
  }

  /// Of these letters, those that somebody has taken; true where their final dots may follow.
  public Map<String, Boolean> of(Collection<String> letters) {
    return dispatches.among(letters).stream()
        .collect(
            Collectors.toMap(
                Dispatch::id, dispatch -> dispatch.phase() == Dispatches.Phase.COMMITTING));
  }
}
