package org.darvoza.registration.papers;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

  @ParameterizedTest
  @CsvSource({
    "Karimova,  Dilnoza,  K••••••a D.",
    "Каримова,  Дилноза,  К••••••а Д.",
    "Ng,        Anh,      N• A.",
    "O,         Jin,      O• J.",
    "𐍈𐌰𐌱𐌲𐌳𐌴, 𐌰,       𐍈••••𐌴 𐌰."
  })
  void of_a_name_the_ends_and_an_initial_are_left(String family, String given, String masked) {
    assertThat(Masked.name(family, given)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"FA1234567, FA•••••67", "A123456, A1•••56", "123456, •••••6", "7, •7"})
  void of_a_document_only_the_ends_are_left(String number, String masked) {
    assertThat(Masked.document(number)).isEqualTo(masked);
  }

  @Test
  void of_an_address_the_domain_is_left() {
    assertThat(Masked.email("d.karimova@example.org")).isEqualTo("d•••@example.org");
  }

  @Test
  void nothing_of_the_rest_is_left() {
    var submission =
        Samples.aSubmission(Samples.dilnoza(), Samples.aDocument("FA1234567"), Samples.aContact());

    assertThat(Masked.of(submission).toString())
        .doesNotContain("arimov", "ilnoza", "12345", ".karimova");
  }
}
