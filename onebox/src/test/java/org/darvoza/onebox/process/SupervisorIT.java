package org.darvoza.onebox.process;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path folder;
  private final List<String> console = new CopyOnWriteArrayList<>();
  private final AtomicInteger told = new AtomicInteger();
  private final Supervisor supervisor = new Supervisor(console::add, told::incrementAndGet);

  @AfterEach
  void close() {
    supervisor.close();
  }

  @Test
  void a_killed_child_is_started_again_and_named() {
    var child = watched("sleep", "60");
    var first = child.pid();

    child.kill();

    assertThat(Waiting.until(LIMIT, () -> told.get() == 1)).isTrue();
    assertThat(console)
        .containsExactly(
            "child (pid %d) ended by signal 9; restarted as pid %d".formatted(first, child.pid()));
    supervisor.close();
    child.kill();
  }

  @Test
  void a_child_that_ends_again_and_again_raises_the_alarm() {
    var unused = watched("false");

    assertThat(
            Waiting.until(
                LIMIT,
                () -> console.stream().anyMatch(line -> line.startsWith("ALARM: child (pid"))))
        .isTrue();
    assertThat(console.getFirst()).contains("ended with exit code 1; restarted as pid");
  }

  @Test
  void a_child_stays_watched_though_its_pid_cannot_be_told_on_a_full_disk() {
    var tries = new AtomicInteger();
    Runnable fullAtFirst =
        () -> {
          if (tries.incrementAndGet() == 1) {
            throw new IllegalStateException("No space left on device");
          }
        };
    var child =
        new ChildProcess("child", List.of("sleep", "60"), Map.of(), folder.resolve("c.log"));
    try (var careful = new Supervisor(console::add, fullAtFirst)) {
      child.start();
      careful.watch(child);

      child.kill();
      assertThat(Waiting.until(LIMIT, () -> tries.get() == 2)).isTrue();
      child.kill();

      assertThat(Waiting.until(LIMIT, () -> tries.get() == 3)).isTrue();
      assertThat(console).anyMatch(line -> line.startsWith("ALARM: the new pid could not be told"));
    }
    child.kill();
  }

  @Test
  void after_closing_children_may_end() {
    var child = watched("sleep", "60");

    supervisor.close();
    child.stop(LIMIT);

    assertThat(child.alive()).isFalse();
    assertThat(console).isEmpty();
  }

  private ChildProcess watched(String... command) {
    var child = new ChildProcess("child", List.of(command), Map.of(), folder.resolve("child.log"));
    child.start();
    supervisor.watch(child);
    return child;
  }
}
