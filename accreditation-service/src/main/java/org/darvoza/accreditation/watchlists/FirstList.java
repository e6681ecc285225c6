package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListVersion;
import org.darvoza.accreditation.listing.Watchlists;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Party;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.list.UnusableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// For trying the house out: where the setting names a file, a house that has never had a list of
/// its own starts with that one, brought and confirmed by the service itself.
@Component
class FirstList implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(FirstList.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final WatchlistDesk desk;
  private final Watchlists watchlists;
  private final Party self;
  private final String file;
  private volatile boolean running;

  FirstList(
      WatchlistDesk desk,
      Watchlists watchlists,
      Party self,
      @Value("${darvoza.first-list:}") String file) {
    this.desk = desk;
    this.watchlists = watchlists;
    this.self = self;
    this.file = file;
  }

  @Override
  public void start() {
    running = true;
    if (!file.isEmpty()) {
      var _ = Thread.ofVirtual().name("first-list").start(this::keepTrying);
    }
  }

  private void keepTrying() {
    while (running) {
      try {
        install();
        return;
      } catch (RuntimeException databaseIsAway) {
        LockSupport.parkNanos(PAUSE.toNanos());
      } catch (IOException | UnusableList e) {
        log.error("The first list was not taken: {}", e.getMessage());
        return;
      }
    }
  }

  /// Several instances may start at once: only one of them brings version 1. One that was killed
  /// before it could confirm is made up for at the next start.
  void install() throws IOException, UnusableList {
    var by = new Actor.Automatic(self);
    if (watchlists.of(Source.HOST).versions().isEmpty()) {
      bring(by);
    }
    watchlists.of(Source.HOST).versions().stream()
        .filter(version -> version.state() == ListVersion.State.AWAITING_SECOND_CUSTODIAN)
        .filter(version -> version.broughtBy().equals(by.code()))
        .forEach(version -> confirm(version, by));
  }

  private void bring(Actor by) throws IOException, UnusableList {
    try (var body = Files.newInputStream(Path.of(file));
        var incoming = IncomingFile.receive(body)) {
      var _ = desk.bring(Source.HOST, incoming, false, by);
    }
  }

  private void confirm(ListVersion version, Actor by) {
    var _ = desk.confirm(Source.HOST, version.number(), by);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
