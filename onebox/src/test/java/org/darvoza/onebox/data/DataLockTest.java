package org.darvoza.onebox.data;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

  @TempDir private Path folder;

  @Test
  void the_holder_can_be_found() {
    var data = DataFolder.of(folder);

    try (var _ = DataLock.take(data)) {
      assertThat(DataLock.holder(data)).isEqualTo(ProcessHandle.current().pid());
    }
  }

  @Test
  void a_lock_that_was_let_go_can_be_taken_again() {
    var data = DataFolder.of(folder);
    DataLock.take(data).close();

    try (var again = DataLock.take(data)) {
      assertThat(again).isNotNull();
    }
  }
}
