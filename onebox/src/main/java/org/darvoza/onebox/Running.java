package org.darvoza.onebox;

import org.darvoza.onebox.process.ChildProcess;

/// A part of the system that runs as a process of its own and may be killed and started again.
public interface Running extends AutoCloseable {

  ChildProcess process();

  /// Starts the process and returns when it answers.
  void start();

  /// SIGKILL: nothing is said, nothing is saved.
  default void kill() {
    process().kill();
  }

  /// Stops in order, and by force when that takes too long.
  @Override
  void close();
}
