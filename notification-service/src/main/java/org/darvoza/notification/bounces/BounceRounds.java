package org.darvoza.notification.bounces;

import module java.base;

import org.darvoza.backbone.house.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Empties the maildir that mail to the return addresses is delivered to, if there is one. Several
/// instances may read the same: what a report says is noted once.
@Component
final class BounceRounds extends Rounds {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  /// `maildir`: empty where reports go to a mailbox that people read.
  BounceRounds(BounceDesk desk, @Value("${darvoza.mail.bounces:}") String maildir) {
    super(
        "bounces", PAUSE, () -> !maildir.isBlank() && emptied(desk, new Maildir(Path.of(maildir))));
  }

  private static boolean emptied(BounceDesk desk, Maildir maildir) {
    try {
      var arrived = maildir.arrived();
      for (var mail : arrived) {
        try (var bytes = Files.newInputStream(mail)) {
          maildir.read(mail, desk.take(bytes));
        } catch (NoSuchFileException anotherInstanceWasFaster) {
          // It has read the same.
        }
      }
      return !arrived.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
