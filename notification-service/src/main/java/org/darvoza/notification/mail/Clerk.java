package org.darvoza.notification.mail;

import module java.base;

import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.mail.Dispatches.Hand;
import org.darvoza.notification.smtp.Answer;
import org.darvoza.notification.smtp.Parcel;
import org.darvoza.notification.smtp.Result;
import org.darvoza.notification.smtp.SmtpLine;
import org.darvoza.notification.smtp.SmtpLine.LineDownException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries letters over one connection: a handful is taken from the tray, marked, sent one by one,
/// reported. While the server thinks long about one of them, the others of the handful are given
/// back, for the other clerks to carry.
final class Clerk {

  private static final Logger log = LoggerFactory.getLogger(Clerk.class);
  private static final int LETTERS_FOR_A_LINE = 200;
  private static final int STUMBLES = 3;

  /// With this answer a server says that it ends the conversation (RFC 5321, 3.8).
  private static final int GOING_AWAY = 421;

  /// How a clerk gets a connection; `utf8` for an address that only SMTPUTF8 can carry.
  interface Lines {
    SmtpLine open(boolean utf8) throws LineDownException;
  }

  private final MailRoom.Desk desk;
  private final Duration patience;
  private final Map<String, Integer> stumbles = new HashMap<>();
  private final Queue<Parcel> waiting = new ConcurrentLinkedQueue<>();
  private volatile long begun;
  private volatile boolean atTheServer;
  private @Nullable SmtpLine line;

  /// `patience`: how long one letter may keep the others of the handful waiting.
  Clerk(MailRoom.Desk desk, Duration patience) {
    this.desk = desk;
    this.patience = patience;
  }

  /// Sends these letters, claimed by this instance with this number. Reports each; when the
  /// connection fails, the rest goes back as it was.
  void carry(long number, List<Parcel> parcels, BooleanSupplier goOn) throws LineDownException {
    waiting.addAll(parcels);
    try {
      var letters = parcels.stream().map(Parcel::id).toList();
      if (!desk.dispatches().commit(new Hand(number, letters))) {
        return; // we were asleep, and another instance has taken some over
      }
      while (!waiting.isEmpty() && desk.throttle().await(goOn) && desk.dispatches().surelyHeld()) {
        var parcel = waiting.poll();
        if (parcel != null) {
          carry(parcel);
        }
      }
    } finally {
      giveBack();
    }
  }

  private void carry(Parcel parcel) throws LineDownException {
    begun = System.nanoTime();
    atTheServer = true;
    try {
      desk.recorder().report(send(parcel));
      stumbles.remove(parcel.id());
    } catch (LineDownException e) {
      stumbled(parcel, e.connected());
      hangUp();
      throw e;
    } catch (RuntimeException e) {
      desk.recorder().untouched(parcel.id());
      throw e;
    } finally {
      atTheServer = false;
    }
  }

  /// A letter at which the connection has failed again and again must not hold up the others.
  private void stumbled(Parcel parcel, boolean connected) {
    if (connected && stumbles.merge(parcel.id(), 1, Integer::sum) >= STUMBLES) {
      desk.recorder().report(new Result.Deferred(parcel.id(), desk.clock().instant(), Answer.NONE));
      stumbles.remove(parcel.id());
    } else {
      desk.recorder().untouched(parcel.id());
    }
  }

  /// Called by whoever looks after the clerks.
  void giveBackWhatWaitsLong() {
    if (atTheServer && System.nanoTime() - begun > patience.toNanos()) {
      giveBack();
    }
  }

  private void giveBack() {
    for (var parcel = waiting.poll(); parcel != null; parcel = waiting.poll()) {
      desk.recorder().untouched(parcel.id());
    }
  }

  private Result send(Parcel parcel) throws LineDownException {
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(parcel.recipient())) {
      hangUp(); // no more connections than were agreed
      try (var special = desk.lines().open(true)) {
        return send(parcel, special);
      }
    }
    var used = line();
    try {
      return send(parcel, used);
    } catch (LineDownException e) {
      if (used.sent() == 0) {
        throw e;
      }
      hangUp(); // the server has closed an idle line; that is no failure
      return send(parcel, line());
    }
  }

  private Result send(Parcel parcel, SmtpLine over) throws LineDownException {
    var result = over.send(parcel, () -> mark(parcel));
    note(result);
    return result;
  }

  /// The outcome is known from here on, whatever the journal says.
  private void note(Result result) {
    try {
      switch (result) {
        case Result.Accepted(var id, var at, var answer) ->
            desk.journal().accepted(id, answer.code(), at);
        case Result.Deferred(var id, _, var answer) -> {
          desk.journal().refused(id);
          if (answer.code() == GOING_AWAY) {
            hangUp();
          }
        }
        case Result.Refused _ -> desk.journal().refused(result.id());
        case Result.InDoubt _ -> hangUp();
      }
    } catch (IOException e) {
      log.error("The journal of outcomes cannot be written", e);
    }
  }

  private OutcomeJournal.Wait mark(Parcel parcel) throws IOException {
    if (!desk.dispatches().surelyHeld()) {
      throw new IOException("The lease may have run out");
    }
    return desk.journal().dot(parcel.id());
  }

  private SmtpLine line() throws LineDownException {
    if (line != null && line.sent() >= LETTERS_FOR_A_LINE) {
      hangUp();
    }
    if (line == null) {
      line = desk.lines().open(false);
    }
    return line;
  }

  void hangUp() {
    if (line != null) {
      line.close();
      line = null;
    }
  }
}
