package org.darvoza.notification.mail;

import module java.base;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.smtp.MailSettings;
import org.darvoza.notification.smtp.Relay;
import org.darvoza.notification.smtp.SmtpLine;

/// Mail rooms for tests.
final class Rooms {

  private Rooms() {}

  static Relay relay(int port) {
    return new Relay(settings("127.0.0.1", port, null, 2, 0), Relay.Login.NONE, null);
  }

  /// As patient with a silent instance as `lease`.
  static Relay relay(int port, Duration lease) {
    return new Relay(settings("127.0.0.1", port, null, 2, 0, lease), Relay.Login.NONE, null);
  }

  static MailSettings settings(
      String host,
      int port,
      MailSettings.@org.jspecify.annotations.Nullable StartTls startTls,
      int connections,
      double rate) {
    return settings(host, port, startTls, connections, rate, Duration.ofSeconds(60));
  }

  private static MailSettings settings(
      String host,
      int port,
      MailSettings.@org.jspecify.annotations.Nullable StartTls startTls,
      int connections,
      double rate,
      Duration lease) {
    return new MailSettings(
        host,
        port,
        "accreditation@conference.example",
        startTls,
        null,
        connections,
        rate,
        lease,
        Duration.ofSeconds(1));
  }

  static MailRoom open(
      String owner,
      Relay relay,
      MongoDatabase database,
      Path folder,
      ListedTray tray,
      Clock clock) {
    var meters = new SimpleMeterRegistry();
    var dispatches = new Dispatches(database, owner, relay.settings().lease(), System::nanoTime);
    var journal = OutcomeJournal.start(folder, owner);
    var room =
        new MailRoom(
            relay.settings(),
            tray,
            tray.bell(),
            new MailRoom.Desk(
                owner,
                dispatches,
                journal,
                new Recorder(tray, dispatches, journal, meters),
                new Recovery(folder, dispatches, tray, meters, clock),
                utf8 -> SmtpLine.open(relay, clock, utf8),
                new Throttle(relay.settings().rate(), System::nanoTime),
                clock));
    room.start();
    return room;
  }
}
