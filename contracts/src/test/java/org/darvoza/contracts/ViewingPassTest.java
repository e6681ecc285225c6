package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.ViewingPass.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewingPassTest {

  private static final RegistrationId ID = new RegistrationId("00112233445566778899aabbccddeeff");
  private static final RegistrationId OTHER =
      new RegistrationId("ffeeddccbbaa99887766554433221100");
  private static final String PICTURE = "0a".repeat(32);
  private static final Instant NOW = Instant.parse("2022-09-20T13:04:30Z");
  private static final Subject SUBJECT =
      new Subject(ID, DocumentKind.PRESS_CARD, PICTURE, "officer1");
  private static final ViewingPass PASS =
      ViewingPass.mint(ID, DocumentKind.PRESS_CARD, PICTURE, "officer1", NOW);

  @Test
  void its_address_opens_the_picture_to_its_officer() {
    assertThat(PASS.address(ViewingPassTest::digest))
        .startsWith("/registrations/" + ID + "/documents/press-card/view?until=")
        .doesNotContain("officer1", PICTURE);
    assertThat(presented(parameter("until"), parameter("pass"), SUBJECT)).contains(PASS);
  }

  static List<Subject> others() {
    return List.of(
        new Subject(OTHER, DocumentKind.PRESS_CARD, PICTURE, "officer1"),
        new Subject(ID, DocumentKind.PASSPORT, PICTURE, "officer1"),
        new Subject(ID, DocumentKind.PRESS_CARD, "0b".repeat(32), "officer1"),
        new Subject(ID, DocumentKind.PRESS_CARD, PICTURE, "officer2"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void it_is_of_no_use_to_another_officer_or_for_another_picture(Subject other) {
    assertThat(presented(parameter("until"), parameter("pass"), other)).isEmpty();
  }

  @Test
  void nobody_can_put_its_end_off() {
    var later = Long.toString(Long.parseLong(parameter("until")) + 1);

    assertThat(presented(later, parameter("pass"), SUBJECT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1e3", "soon", "9999999999999", "２７７３"})
  void what_is_no_minute_is_no_pass(String until) {
    assertThat(presented(until, parameter("pass"), SUBJECT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-20T13:04:30Z, false",
    "2022-09-20T13:13:59Z, false",
    "2022-09-20T13:14:00Z, true",
  })
  void it_is_good_for_ten_minutes_at_most(Instant now, boolean over) {
    assertThat(PASS.over(now)).isEqualTo(over);
  }

  private static Optional<ViewingPass> presented(String until, String pass, Subject subject) {
    return ViewingPass.presented(until, pass, subject, (given, text) -> given.equals(digest(text)));
  }

  private static String parameter(String name) {
    var address = PASS.address(ViewingPassTest::digest);
    return address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
  }

  /// Stands for a keyed digest.
  private static String digest(String text) {
    return Integer.toHexString(text.hashCode());
  }
}
