package org.darvoza.gateway.hostile;

import module java.base;

/// Many questions, some of them at the same time.
final class AtOnce {

  private static final int THREADS = 8;

  private AtOnce() {}

  static <Q, A> List<A> ask(Collection<Q> questions, Function<Q, A> ask) {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var asked =
          questions.stream().<Callable<A>>map(question -> () -> ask.apply(question)).toList();
      return threads.invokeAll(asked).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
