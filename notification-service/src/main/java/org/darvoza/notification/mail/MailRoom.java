package org.darvoza.notification.mail;

import module java.base;

import com.mongodb.MongoException;
import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.mail.Dispatches.Dispatch;
import org.darvoza.notification.mail.Dispatches.Hand;
import org.darvoza.notification.smtp.MailSettings;
import org.darvoza.notification.smtp.Parcel;
import org.darvoza.notification.smtp.SmtpLine.LineDownException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Sends what is due, as long as the service runs: some clerks with a connection each, one
/// recorder, and a caretaker who keeps the leases and takes up what others left behind.
///
/// Database or mail server may come and go at any time; nothing is lost by it and nothing needs to
/// be started again.
final class MailRoom implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(MailRoom.class);
  private static final int HANDFUL = 16;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int LOOKS = 20;
  private static final Duration LAST_LETTER = Duration.ofSeconds(15);

  private final MailSettings settings;
  private final OutTray tray;
  private final MailBell bell;
  private final Desk desk;
  private final Breaker breaker = new Breaker(System::nanoTime);
  private final Object claiming = new Object();
  private final List<Clerk> clerks = new CopyOnWriteArrayList<>();
  private final List<Thread> working = new ArrayList<>();
  private volatile boolean running;
  private Thread recording = new Thread();
  private Thread caring = new Thread();

  /// What the clerks of one run share; new at each start.
  record Desk(
      String owner,
      Dispatches dispatches,
      OutcomeJournal journal,
      Recorder recorder,
      Recovery recovery,
      Clerk.Lines lines,
      Throttle throttle,
      Clock clock) {}

  MailRoom(MailSettings settings, OutTray tray, MailBell bell, Desk desk) {
    this.settings = settings;
    this.tray = tray;
    this.bell = bell;
    this.desk = desk;
  }

  @Override
  public void start() {
    running = true;
    caring = Thread.ofVirtual().name("mail-care").start(this::care);
    recording = Thread.ofVirtual().name("mail-record").start(desk.recorder()::run);
    for (int i = 0; i < settings.connections(); i++) {
      // Platform threads: the kernel wakes them as soon as the server answers the final dot, and
      // the time until that answer is noted is the only one in which a kill leaves a doubt.
      var clerk = new Clerk(desk, settings.commandLimit().dividedBy(LOOKS));
      clerks.add(clerk);
      working.add(Thread.ofPlatform().name("mail-clerk-" + i).start(() -> work(clerk)));
    }
  }

  private void work(Clerk clerk) {
    while (running) {
      try {
        if (breaker.pause().isPositive()) {
          Thread.sleep(breaker.pause());
        } else if (!carryHandful(clerk)) {
          clerk.hangUp();
          bell.await(POLL);
        }
      } catch (LineDownException e) {
        breaker.failed(e.portClosed());
        log.warn(
            "The mail server cannot be reached, again in {}: {}", breaker.pause(), e.getMessage());
      } catch (MongoException | DataAccessException e) {
        log.warn("The letters wait for the database: {}", e.getClass().getName());
        LockSupport.parkNanos(POLL.toNanos());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.error("A clerk stumbled", e);
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
    clerk.hangUp();
  }

  /// Returns whether there was anything to do.
  private boolean carryHandful(Clerk clerk) throws LineDownException {
    var claimed = claim();
    if (claimed.letters().isEmpty()) {
      return false;
    }
    var parcels = open(claimed.letters());
    clerk.carry(claimed.number(), parcels, () -> running);
    breaker.worked();
    return true;
  }

  private Hand claim() {
    synchronized (claiming) {
      var taken = desk.dispatches().taken();
      var free = new ArrayList<>(tray.due(HANDFUL * settings.connections() + taken.size()));
      free.removeAll(taken);
      int share = Math.clamp(Math.ceilDiv(free.size(), settings.connections()), 1, HANDFUL);
      var claimed = desk.dispatches().claim(free.stream().limit(share).toList());
      desk.recorder().inHand(claimed);
      return claimed;
    }
  }

  /// What another instance has finished between our look and our claim is given back.
  private List<Parcel> open(List<String> claimed) {
    var parcels = List.<Parcel>of();
    try {
      parcels = tray.open(claimed);
      return parcels;
    } finally {
      var opened = parcels.stream().map(Parcel::id).collect(Collectors.toSet());
      claimed.stream().filter(id -> !opened.contains(id)).forEach(desk.recorder()::untouched);
    }
  }

  private void care() {
    while (running) {
      clerks.forEach(Clerk::giveBackWhatWaitsLong);
      try {
        var inHand = desk.recorder().inHand();
        if (!inHand.isEmpty()) {
          desk.dispatches().renew(inHand);
        }
        desk.recovery().sweep(desk.owner(), claimedInVain());
        Thread.sleep(settings.lease().dividedBy(LOOKS));
      } catch (InterruptedException e) {
        return;
      } catch (MongoException | DataAccessException | IOException e) {
        desk.recovery().lookedAway();
        log.warn("The mail room looks after its letters later: {}", e.getClass().getName());
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
  }

  /// By a command whose answer we never got: while no other claim is on its way, every letter that
  /// is ours is in hand, but these. With their numbers, since one that was in hand a moment ago may
  /// be claimed again before it is released here.
  private Map<String, Long> claimedInVain() {
    synchronized (claiming) {
      var ours = desk.dispatches().of(desk.owner());
      var inHand = desk.recorder().inHand();
      return ours.stream()
          .filter(dispatch -> !inHand.contains(dispatch.id()))
          .collect(Collectors.toMap(Dispatch::id, Dispatch::hand));
    }
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
    try {
      for (var clerk : working) {
        var _ = clerk.join(LAST_LETTER);
      }
      desk.recorder().close();
      var _ = recording.join(LAST_LETTER);
      caring.interrupt();
      desk.journal().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      log.warn("The journal of outcomes stays for the next start: {}", e.getClass().getName());
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
