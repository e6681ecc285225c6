package org.darvoza.onebox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TempDir private Path folder;

  @Test
  void one_that_ends_while_it_starts_shows_its_log() {
    var child = child("echo out of luck; exit 3");
    child.start();

    assertThatThrownBy(() -> child.await(LIMIT, () -> false))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("child ended with exit code 3")
        .hasMessageContaining("out of luck");
  }

  @Test
  void one_that_does_not_listen_is_ended_by_force() {
    var child = child("trap '' TERM; echo ready; while :; do sleep 0.1; done");
    child.start();
    child.await(LIMIT, () -> log("child.log").contains("ready"));

    child.stop(Duration.ofMillis(200));

    assertThat(child.ending()).isEqualTo("ended by signal 9");
  }

  @Test
  void a_stopped_one_stays_stopped() {
    var child = child("exit 0");
    child.stop(LIMIT);

    assertThatThrownBy(child::start).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_log_of_the_last_start_is_kept() {
    var child = child("echo $$");
    child.start();
    var first = child.pid();
    child.onExit().join();

    child.start();
    child.onExit().join();

    assertThat(log("child.1.log")).isEqualToIgnoringNewLines(Long.toString(first));
    assertThat(log("child.log")).isEqualToIgnoringNewLines(Long.toString(child.pid()));
  }

  private ChildProcess child(String script) {
    return new ChildProcess(
        "child", List.of("sh", "-c", script), Map.of(), folder.resolve("child.log"));
  }

  private String log(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
