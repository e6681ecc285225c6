package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressClaimTest {

  private static final RegistrationId ID = new RegistrationId("00112233445566778899aabbccddeeff");
  private static final RegistrationId OTHER =
      new RegistrationId("ffeeddccbbaa99887766554433221100");
  private static final String EMAIL = "d.karimova@example.org";
  private static final ZoneId ZONE = ZoneId.of("Asia/Dushanbe");
  private static final Instant WRITTEN = Instant.parse("2022-09-01T20:30:00Z");
  private static final AddressClaim CLAIM = AddressClaim.written(ID, EMAIL, WRITTEN, ZONE);

  @Test
  void a_token_makes_the_claim_it_was_written_for() {
    assertThat(made(token(), ID, EMAIL)).contains(CLAIM);
  }

  @Test
  void it_is_of_no_use_for_another_registration_or_address() {
    assertThat(made(token(), OTHER, EMAIL)).isEmpty();
    assertThat(made(token(), ID, "somebody@example.org")).isEmpty();
  }

  @Test
  void whether_it_is_ours_shows_without_the_address() {
    assertThat(genuine(token(), ID)).isTrue();
    assertThat(genuine(token(), OTHER)).isFalse();
    assertThat(genuine("20991231" + token().substring(8), ID)).isFalse();
    var swapped = token().substring(0, 8) + token().substring(30) + token().substring(8, 30);
    assertThat(genuine(swapped, ID)).isFalse();
  }

  @Test
  void nobody_can_put_its_end_off() {
    assertThat(made("20991231" + token().substring(8), ID, EMAIL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2022", "20220909", "20221309x", "no-token-at-all", "２０２２０９０９"})
  void what_is_no_token_claims_nothing(String typed) {
    assertThat(made(typed, ID, EMAIL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-01T20:30:00Z, false",
    "2022-09-09T18:59:59Z, false",
    "2022-09-09T19:00:00Z, true",
  })
  void it_is_good_to_the_end_of_its_day_where_the_conference_is(Instant now, boolean over) {
    assertThat(CLAIM.until()).isEqualTo("2022-09-09");
    assertThat(CLAIM.over(now, ZONE)).isEqualTo(over);
  }

  @Test
  void it_says_nothing_about_the_person() {
    assertThat(CLAIM.toString()).doesNotContain("karimova", "example");
  }

  private static String token() {
    return CLAIM.token(AddressClaimTest::digest);
  }

  private static Optional<AddressClaim> made(String token, RegistrationId id, String email) {
    return AddressClaim.made(token, id, email, AddressClaimTest::matches);
  }

  private static boolean genuine(String token, RegistrationId id) {
    return AddressClaim.genuine(token, id, AddressClaimTest::matches);
  }

  private static boolean matches(String given, String text) {
    return given.equals(digest(text));
  }

  /// Stands for a keyed digest.
  private static String digest(String text) {
    return "%022x".formatted(text.hashCode());
  }
}
