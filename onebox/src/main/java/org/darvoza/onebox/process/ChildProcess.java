package org.darvoza.onebox.process;

import module java.base;

import org.jspecify.annotations.Nullable;

/// One of our processes, in a session of its own: Ctrl-C reaches only us, and we stop our children
/// in order.
public final class ChildProcess {

  private final String name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final LogFile log;
  private @Nullable Process process;
  private boolean stopped;

  public ChildProcess(
      String name, List<String> command, Map<String, String> environment, Path logFile) {
    this.name = name;
    this.command = OwnSession.of(command);
    this.environment = Map.copyOf(environment);
    this.log = new LogFile(logFile);
  }

  public String name() {
    return name;
  }

  public synchronized void start() {
    if (stopped || alive()) {
      throw new IllegalStateException(name + (stopped ? " was stopped" : " runs already"));
    }
    log.rotate();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.file());
    builder.environment().putAll(environment);
    try {
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new CannotStart("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
    }
  }

  /// Returns when `ready` holds; a process that ends first, or takes too long, is an error that
  /// shows its log.
  public void await(Duration limit, BooleanSupplier ready) {
    var answered = Waiting.until(limit, () -> !alive() || ready.getAsBoolean());
    if (!alive()) {
      throw new CannotStart(name + " " + ending() + " while it started. " + log.lastLines());
    }
    if (!answered) {
      throw new CannotStart(
          "%s did not answer within %d s. %s".formatted(name, limit.toSeconds(), log.lastLines()));
    }
  }

  public synchronized boolean alive() {
    return process != null && process.isAlive();
  }

  public long pid() {
    return started().pid();
  }

  /// Completes when the process that runs now has ended.
  public CompletableFuture<Process> onExit() {
    return started().onExit();
  }

  /// "ended by signal 9" or "ended with exit code 1".
  public String ending() {
    var code = started().exitValue();
    return code > 128 ? "ended by signal " + (code - 128) : "ended with exit code " + code;
  }

  public void kill() {
    started().destroyForcibly();
    started().onExit().join();
  }

  /// For good: a start that is under way elsewhere cannot bring it back.
  public void stop(Duration limit) {
    synchronized (this) {
      stopped = true;
    }
    if (!alive()) {
      return;
    }
    started().destroy();
    if (!Waiting.until(limit, () -> !alive())) {
      kill();
    }
  }

  private synchronized Process started() {
    if (process == null) {
      throw new IllegalStateException(name + " was never started");
    }
    return process;
  }
}
