package org.darvoza.accreditation.live;

import module java.base;

import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.ContractJson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Passes each change to the pages it concerns, and keeps the latest for those that come back with
/// the number of the last one they have heard. The numbers are this instance's: a page that comes
/// from another one loads its list anew.
@Component
@EnableConfigurationProperties(LiveSettings.class)
final class LiveFeed {

  private record Numbered(long number, CaseChange change, String frame) {}

  private final LiveSettings settings;
  private final Clock clock;
  private final String run = HexFormat.of().toHexDigits(new SecureRandom().nextLong());
  private final Set<Listener> listeners = new LinkedHashSet<>();
  private final Deque<Numbered> latest = new ArrayDeque<>();
  private long number;
  private boolean over;

  LiveFeed(LiveSettings settings, Clock clock, MeterRegistry meters) {
    this.settings = settings;
    this.clock = clock;
    var _ = meters.gauge("darvoza.live.listeners", this, LiveFeed::listening);
  }

  private synchronized int listening() {
    return listeners.size();
  }

  /// Empty when too many listen already, or the service stops. `heard`: the number that the page
  /// heard last.
  synchronized Optional<Listener> listen(Scope scope, @Nullable String heard) {
    if (over || listeners.size() >= settings.listeners()) {
      return Optional.empty();
    }
    var listener = new Listener(scope, settings.waiting(), this::leave);
    listeners.add(listener);
    if (heard == null) {
      listener.tell(id() + "\n");
    } else {
      since(heard)
          .ifPresentOrElse(
              missed -> missed.forEach(m -> pass(m, listener)), () -> listener.tell(reload()));
    }
    return Optional.of(listener);
  }

  private Optional<List<Numbered>> since(String heard) {
    var parts = heard.split("-", 2);
    if (parts.length != 2 || !parts[0].equals(run) || !parts[1].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    long last = Long.parseLong(parts[1]);
    long oldest = latest.isEmpty() ? number + 1 : latest.getFirst().number();
    return last + 1 < oldest || last > number
        ? Optional.empty()
        : Optional.of(latest.stream().filter(change -> change.number() > last).toList());
  }

  private static void pass(Numbered numbered, Listener listener) {
    if (numbered.change().concerns(listener.scope())) {
      listener.tell(numbered.frame());
    }
  }

  synchronized void tell(CaseChange change) {
    number++;
    var data = new String(ContractJson.write(change.told(clock.instant())), StandardCharsets.UTF_8);
    var numbered = new Numbered(number, change, id() + "event: case\ndata: " + data + "\n\n");
    latest.addLast(numbered);
    if (latest.size() > settings.remembered()) {
      latest.removeFirst();
    }
    List.copyOf(listeners).forEach(listener -> pass(numbered, listener));
  }

  /// Something may have been missed: everybody looks anew.
  synchronized void gap() {
    number++;
    latest.clear();
    List.copyOf(listeners).forEach(listener -> listener.tell(reload()));
  }

  /// After an end too: what was stopped may be started again.
  synchronized void begin() {
    over = false;
  }

  synchronized void endAll() {
    over = true;
    List.copyOf(listeners).forEach(Listener::end);
  }

  private synchronized void leave(Listener listener) {
    var _ = listeners.remove(listener);
  }

  private String reload() {
    return id() + "event: reload\ndata: {}\n\n";
  }

  private String id() {
    return "id: " + run + "-" + number + "\n";
  }
}
