package org.darvoza.notification.mail;

import module java.base;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.darvoza.notification.smtp.Relay;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// What a test of the mail room needs: a tray, a mail server that misbehaves, a database and a
/// journal of its own, and a clock that it moves. Rooms it opens are closed after it.
final class MailRooms implements BeforeEachCallback, AfterEachCallback {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final MongoClient CLIENT =
      MongoClients.create(Stack.running().mongodb("mailroom"));

  final SteppingClock clock = new SteppingClock(Instant.parse("2022-09-01T08:00:00Z"));
  final ListedTray tray = new ListedTray(clock);
  final RefusingMailServer server = new RefusingMailServer();
  final MongoDatabase database = aDatabase();
  final Path folder = aFolder();
  private final List<MailRoom> open = new ArrayList<>();

  private static MongoDatabase aDatabase() {
    var name = "mailroom" + COUNT.incrementAndGet();
    return CLIENT.getDatabase(name);
  }

  private static Path aFolder() {
    try {
      var parent = Files.createDirectories(Path.of("target", "mail-rooms"));
      return Files.createTempDirectory(parent, "room-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    database.createCollection("dispatches");
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    open.forEach(MailRoom::stop);
    server.close();
  }

  /// Time passes, and the mail room looks what has become due.
  void advance(Duration time) {
    clock.advance(time);
    tray.bell().ring();
  }

  void open(String owner) {
    open(owner, Rooms.relay(server.port()), folder);
  }

  /// As on a machine of its own: what it leaves is seen by nobody else.
  void openElsewhere(String owner, Duration lease) {
    open(owner, Rooms.relay(server.port(), lease), aFolder());
  }

  private void open(String owner, Relay relay, Path journals) {
    open.add(Rooms.open(owner, relay, database, journals, tray, clock));
  }
}
