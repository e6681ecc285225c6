package org.darvoza.onebox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarvozaTest {

  private final StringWriter said = new StringWriter();

  @Test
  void an_unknown_command_shows_the_usage() {
    assertThat(run("paint")).isEqualTo(2);
    assertThat(said.toString()).contains("Usage: darvoza");
  }

  @Test
  void what_is_missing_is_one_sentence_and_exit_code_2(@TempDir Path data) {
    assertThat(run("demo", "--data", data.toString())).isEqualTo(2);
    assertThat(said.toString().strip())
        .isEqualTo("Darvoza does not run on %s. Start it with ./darvoza up.".formatted(data));
  }

  @Test
  void a_wrong_option_is_said(@TempDir Path data) {
    assertThat(run("up", "--data", data.toString(), "--limits", "maybe")).isEqualTo(2);
    assertThat(said.toString()).contains("--limits is on or off, not maybe.");
  }

  private int run(String... arguments) {
    return Darvoza.commandLine().setErr(new PrintWriter(said, true)).execute(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"up", "down", "demo", "secrets", "ledger verify", "bench queue"})
  void every_command_shows_its_options(String command) {
    assertThat(run((command + " --help").split(" "))).isZero();
  }
}
