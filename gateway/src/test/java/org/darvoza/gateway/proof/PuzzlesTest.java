package org.darvoza.gateway.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.gateway.proof.Judgement.Failed;
import org.darvoza.gateway.proof.Judgement.Fault;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PuzzlesTest {

  private static final ProofSettings SETTINGS =
      new ProofSettings(20, 10, Duration.ofMinutes(10), 1);

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-10-18T08:00:00Z"));
  private final Puzzles puzzles;

  PuzzlesTest(@TempDir Path folder) throws IOException {
    var key = Base64.getUrlEncoder().encodeToString(new byte[32]);
    var _ = Files.writeString(folder.resolve("status-key"), key);
    this.puzzles = new Puzzles(new Secrets(folder), SETTINGS, clock);
  }

  /// RFC 7914, section 11: of the password `passwd`, here in two parts.
  @Test
  void keys_are_derived_as_the_standard_says() {
    var key = KeyDerivation.key("pa".getBytes(UTF_8), 0x73737764L, "salt".getBytes(UTF_8), 1);

    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
  }

  @Test
  void a_puzzle_is_written_as_the_protocol_says() {
    var puzzle = ContractJson.MAPPER.readTree(json("form-1", 0));

    assertThat(puzzle.propertyNames()).containsExactly("parameters", "signature");
    var parameters = puzzle.get("parameters");
    assertThat(parameters.propertyNames())
        .containsExactly(
            "algorithm",
            "cost",
            "data",
            "expiresAt",
            "keyLength",
            "keyPrefix",
            "keySignature",
            "nonce",
            "salt");
    assertThat(parameters.get("algorithm").asString()).isEqualTo("PBKDF2/SHA-256");
    assertThat(parameters.get("expiresAt").asLong())
        .isEqualTo(clock.instant().plusSeconds(600).getEpochSecond());
    assertThat(json("form-1", 0)).doesNotContain("form-1");
  }

  @Test
  void its_solution_is_good_for_its_form() {
    var sent = Solver.solved(json("form-1", 0));

    assertThat(puzzles.judge(sent, "form-1")).isInstanceOf(Judgement.Done.class);
    assertThat(puzzles.judge(sent, "form-2")).isEqualTo(new Failed(Fault.WRONG));
  }

  @Test
  void for_ten_minutes() {
    var sent = Solver.solved(json("form-1", 0));

    clock.advance(Duration.ofSeconds(599));
    assertThat(puzzles.judge(sent, "form-1")).isInstanceOf(Judgement.Done.class);
    clock.advance(Duration.ofSeconds(1));
    assertThat(puzzles.judge(sent, "form-1")).isEqualTo(new Failed(Fault.EXPIRED));
  }

  @Test
  void none_is_no_fault() {
    assertThat(puzzles.judge(" ", "form-1")).isEqualTo(new Judgement.None());
  }

  @ParameterizedTest
  @CsvSource({
    "algorithm,    '\"SHA-256\"'",
    "cost,         1",
    "data,         '{\"form\":\"AAAAAAAAAAAAAAAAAAAAAA\"}'",
    "expiresAt,    99999999999",
    "keyPrefix,    '\"00\"'",
    "keySignature, '\"00\"'",
    "nonce,        '\"00\"'",
    "salt,         '\"00\"'"
  })
  void whoever_changes_the_puzzle_has_wrought_nothing(String name, String value) {
    var challenge = (ObjectNode) ContractJson.MAPPER.readTree(json("form-1", 0));
    var parameters = (ObjectNode) challenge.get("parameters");
    var _ = parameters.set(name, ContractJson.MAPPER.readTree(value));

    var sent = Solver.sent(challenge, 10, Solver.key(parameters, 10));

    assertThat(puzzles.judge(sent, "form-1")).isEqualTo(new Failed(Fault.WRONG));
  }

  @Test
  void a_key_that_only_begins_as_it_should_is_no_solution() {
    var challenge = ContractJson.MAPPER.readTree(json("form-1", 0));
    var prefix = challenge.at("/parameters/keyPrefix").asString();

    var sent = Solver.sent(challenge, 1, prefix + "0".repeat(32));

    assertThat(puzzles.judge(sent, "form-1")).isEqualTo(new Failed(Fault.WRONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "e30=", "bnVsbA==", "W10=", "eyJjaGFsbGVuZ2UiOnt9fQ==", "…"})
  void nonsense_is_wrong(String sent) {
    assertThat(puzzles.judge(sent, "form-1")).isEqualTo(new Failed(Fault.WRONG));
    assertThat(puzzles.judge(sent.repeat(5_000), "form-1")).isEqualTo(new Failed(Fault.WRONG));
  }

  @Test
  void each_level_doubles_the_work() {
    for (int level = 0; level <= Pressure.MOST; level++) {
      var sent = Base64.getDecoder().decode(Solver.solved(json("form-1", level)));
      int counter = ContractJson.MAPPER.readTree(sent).at("/solution/counter").asInt();

      assertThat(counter).isBetween(10 << level, (20 << level) - 1);
    }
  }

  private String json(String form, int level) {
    return new String(ContractJson.write(puzzles.make(form, level)), UTF_8);
  }
}
