package org.darvoza.notification;

import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.letters.Letter;
import org.darvoza.notification.letters.Letters;
import org.springframework.stereotype.Component;

/// Looks for letters, and waits for them.
@Component
public final class LettersOf {

  private final Letters letters;

  LettersOf(Letters letters) {
    this.letters = letters;
  }

  public List<Letter> person(RegistrationId id) {
    return letters.list(Letters.Wanted.ofRegistration(id.value(), 10));
  }

  public List<Letter> awaitSent(RegistrationId id, int count) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                person(id).stream().filter(l -> l.stage() instanceof Letter.Stage.Sent).count()
                    == count);
    return person(id);
  }
}
