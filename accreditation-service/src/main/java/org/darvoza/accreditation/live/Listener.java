package org.darvoza.accreditation.live;

import module java.base;

import org.darvoza.contracts.Actor.Scope;

/// One page that listens. What it cannot take in time fills its queue; a full queue ends it, so
/// that a slow page never holds up the others or the memory.
final class Listener implements AutoCloseable {

  /// What a page is told, as the text it is sent.
  sealed interface Signal {

    record Event(String frame) implements Signal {}

    /// Nothing has happened for a while.
    record Silence() implements Signal {}

    /// The page fell behind, or the service stops.
    record End() implements Signal {}
  }

  private final Scope scope;
  private final BlockingQueue<Signal> waiting;
  private final Consumer<Listener> leave;

  Listener(Scope scope, int most, Consumer<Listener> leave) {
    this.scope = scope;
    this.waiting = new LinkedBlockingQueue<>(most);
    this.leave = leave;
  }

  Scope scope() {
    return scope;
  }

  void tell(String frame) {
    if (!waiting.offer(new Signal.Event(frame))) {
      end();
    }
  }

  void end() {
    waiting.clear();
    var _ = waiting.offer(new Signal.End());
    leave.accept(this);
  }

  Signal next(Duration patience) throws InterruptedException {
    var signal = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    return signal == null ? new Signal.Silence() : signal;
  }

  @Override
  public void close() {
    leave.accept(this);
  }
}
