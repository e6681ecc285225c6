package org.darvoza.onebox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class MachineReadableZoneTest {

  /// The specimen of ICAO 9303, part 4, appendix B, but for the personal number, which ours leave
  /// open.
  @Test
  void the_specimen_has_its_check_digits() {
    var anna =
        new Traveller(
            "Eriksson",
            "Anna Maria",
            "F",
            "UTO",
            LocalDate.of(1974, 8, 12),
            "Zenith",
            "L898902C3",
            LocalDate.of(2002, 4, 16),
            LocalDate.of(2012, 4, 15));

    assertThat(MachineReadableZone.of(anna))
        .containsExactly(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08");
  }

  @Test
  void the_specimens_composite_digit_comes_out() {
    assertThat(MachineReadableZone.digit("L898902C3674081221204159ZE184226B<<<<<1")).isZero();
  }
}
