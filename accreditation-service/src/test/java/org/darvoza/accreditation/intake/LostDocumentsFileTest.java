package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostDocumentsFileTest {

  private static final String HEADER = "issuing_state,number\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_missing_file_holds_nothing_and_one_that_comes_is_read() throws IOException {
    var file = new LostDocumentsFile(folder);
    assertThat(file.current().hold("UZB", "FA1")).isFalse();

    write(HEADER + "UZB,FA1\n", 1);

    assertThat(file.current().hold("UZB", "FA1")).isTrue();
  }

  @Test
  void a_file_that_has_changed_is_read_again_and_a_wrong_one_is_not_taken_over()
      throws IOException {
    write(HEADER + "UZB,FA1\n", 1);
    var file = new LostDocumentsFile(folder);

    write(HEADER + "UZB,FA2\n", 2);
    assertThat(file.current().hold("UZB", "FA2")).isTrue();

    write(HEADER + "Uzbekistan,FA3\n", 3);
    assertThat(file.current().hold("UZB", "FA2")).isTrue();
  }

  @Test
  void a_wrong_file_stops_the_start() throws IOException {
    write("UZB,FA1\n", 1);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new LostDocumentsFile(folder))
        .withMessageContaining("lost-documents.csv");
  }

  private void write(String text, int second) throws IOException {
    var file = folder.resolve("lost-documents.csv");
    var _ = Files.writeString(file, text);
    var _ = Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }
}
