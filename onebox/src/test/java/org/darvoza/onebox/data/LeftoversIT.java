package org.darvoza.onebox.data;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversIT {

  @TempDir private Path folder;

  @Test
  void children_of_a_killed_run_are_ended_and_others_left_alone() throws IOException {
    var data = DataFolder.of(folder);
    var ours = sleeping("-Ddarvoza.data=" + data.root());
    var another = sleeping("-Ddarvoza.data=" + data.root() + "2");

    assertThat(Leftovers.end(data))
        .containsExactly("Ended pid %d, left over from a killed run.".formatted(ours.pid()));
    assertThat(ours.isAlive()).isFalse();
    assertThat(another.isAlive()).isTrue();

    another.destroy();
  }

  /// The shell keeps the arguments after the script as its own.
  private static Process sleeping(String mark) throws IOException {
    return new ProcessBuilder("sh", "-c", "sleep 60 & wait", "child", mark).start();
  }
}
