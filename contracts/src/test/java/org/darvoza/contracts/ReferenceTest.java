package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class ReferenceTest {

  @Test
  void it_is_short_and_always_the_same_for_an_id() {
    assertThat(Reference.of("DSH", SampleEvents.ID))
        .isEqualTo(Reference.of("DSH", SampleEvents.ID))
        .matches("DSH-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]");
  }

  @Test
  void references_of_many_registrations_differ() {
    var random = new Random(1);
    var references =
        Stream.generate(() -> Reference.of("DSH", anId(random)))
            .limit(100_000)
            .collect(Collectors.toSet());

    assertThat(references).hasSize(100_000);
  }

  private static RegistrationId anId(Random random) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return RegistrationId.derivedFrom(bytes, "dushanbe-2022");
  }
}
