package org.darvoza.backbone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class KnownTokensTest {

  private final SteppingClock clock = new SteppingClock(Instant.parse("2022-09-01T09:00:00Z"));
  private final Instant end = clock.instant().plusSeconds(60);
  private final AtomicInteger checked = new AtomicInteger();
  private final KnownTokens tokens = new KnownTokens(this::checked, timestamps());

  private Jwt checked(String token) {
    checked.incrementAndGet();
    if (token.equals("forged")) {
      throw new BadJwtException("The signature does not hold");
    }
    return Jwt.withTokenValue(token).header("alg", "ES256").subject(token).expiresAt(end).build();
  }

  private JwtTimestampValidator timestamps() {
    var timestamps = new JwtTimestampValidator(Duration.ZERO);
    timestamps.setClock(clock);
    return timestamps;
  }

  @Test
  void the_signature_of_a_genuine_token_is_checked_once() {
    assertThat(tokens.decode("genuine").getSubject()).isEqualTo("genuine");
    assertThat(tokens.decode("genuine").getSubject()).isEqualTo("genuine");
    assertThat(tokens.decode("another").getSubject()).isEqualTo("another");

    assertThat(checked).hasValue(2);
  }

  @Test
  void a_forged_one_is_refused_each_time() {
    assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
  }

  @Test
  void a_known_one_is_refused_when_its_time_is_over() {
    var _ = tokens.decode("genuine");
    clock.advance(Duration.ofSeconds(61));

    assertThatThrownBy(() -> tokens.decode("genuine")).isInstanceOf(JwtValidationException.class);
  }

  @Test
  void however_many_there_are_each_is_what_it_was() {
    for (int i = 0; i < 5_000; i++) {
      assertThat(tokens.decode("token" + i).getSubject()).isEqualTo("token" + i);
    }
  }
}
