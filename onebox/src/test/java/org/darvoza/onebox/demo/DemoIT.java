package org.darvoza.onebox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class DemoIT {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void all_are_accredited_but_those_that_raise_a_question() throws Exception {
    try (var gateway = new SmallGateway()) {
      var progress = new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), false);
      var demo = new Demo(gateway.url(), Map.of(), progress);

      var stages = demo.run(30);

      assertThat(stages).isEqualTo(Map.of("ACCREDITED", 29, "WAITING_FOR_A_PERSON", 1));
      assertThat(demo.settled()).isTrue();
      assertThat(shown.toString(StandardCharsets.UTF_8))
          .contains("29 accredited · 1 waiting for a person");
    }
  }
}
