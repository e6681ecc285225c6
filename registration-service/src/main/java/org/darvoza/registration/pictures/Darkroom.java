package org.darvoza.registration.pictures;

import module java.base;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Where pictures are decoded: two at a time, within a budget of memory, a few more waiting. A
/// crowd is turned away at the door rather than let in to use up the memory of everybody.
@Component
public final class Darkroom implements DisposableBean {

  private static final int PLACES = 2;
  private static final int WAITING = 8;
  private static final int BUDGET_MB = 160;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Semaphore budget = new Semaphore(BUDGET_MB, true);
  private final ExecutorService places =
      new ThreadPoolExecutor(
          PLACES,
          PLACES,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("darkroom-", 1).factory());

  /// Too many others are waiting already, or it takes too long.
  public static final class BusyException extends RuntimeException {
    BusyException() {
      super("The darkroom is busy");
    }
  }

  public Developed develop(PictureFile file, Format format) {
    return inside(megabytes(file), () -> Developing.develop(file, format));
  }

  /// A copy of a kept picture with `text` burnt into it.
  public byte[] marked(byte[] jpeg, String text) {
    var file = PictureFile.read(jpeg);
    return inside(megabytes(file), () -> Developing.marked(file, text));
  }

  private <T> T inside(int megabytes, Callable<T> work) {
    Future<T> result;
    try {
      result = places.submit(() -> within(megabytes, work));
    } catch (RejectedExecutionException e) {
      throw new BusyException();
    }
    try {
      return result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException e) {
      result.cancel(true);
      throw new BusyException();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
  }

  private <T> T within(int megabytes, Callable<T> work) throws Exception {
    budget.acquire(megabytes);
    try {
      return work.call();
    } finally {
      budget.release(megabytes);
    }
  }

  /// Three bytes for a pixel, nine where the decoder has to hold all of it in a finer form; no
  /// picture may want more than there is.
  static int megabytes(PictureFile file) {
    long bytes = file.shape().pixels() * (file.shape().heavy() ? 9 : 3);
    return (int) Math.min(BUDGET_MB, 1 + bytes / 1_000_000);
  }

  @Override
  public void destroy() {
    places.shutdownNow();
  }
}
