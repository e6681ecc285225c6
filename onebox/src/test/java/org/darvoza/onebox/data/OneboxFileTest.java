package org.darvoza.onebox.data;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneboxFileTest {

  @TempDir private Path folder;

  private final OneboxFile onebox =
      new OneboxFile(
          "http://localhost:8080",
          "127.0.0.1:18081",
          "mongodb://reader:secret@127.0.0.1:18080/",
          new OneboxFile.Smtp("127.0.0.1", 18083),
          "http://localhost:18084",
          Map.of("gateway", "http://127.0.0.1:18088"),
          Map.of("mongod", 7L),
          "/data/logs",
          "/data/secrets/gateway/staff-passwords.json");

  @Test
  void what_is_written_can_be_read() {
    onebox.write(DataFolder.of(folder));

    assertThat(OneboxFile.read(folder)).isEqualTo(onebox);
  }

  @Test
  void only_its_owner_may_read_it() throws IOException {
    onebox.write(DataFolder.of(folder));

    assertThat(Files.getPosixFilePermissions(folder.resolve("onebox.json")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void the_summary_begins_as_promised_and_shows_no_password() {
    assertThat(onebox.summary())
        .startsWith("Darvoza is ready")
        .contains("/vetting", "/api-docs", "staff-passwords.json")
        .doesNotContain("secret@");
  }
}
