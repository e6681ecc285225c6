package org.darvoza.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostDocumentsTest {

  private static final String HEADER = "issuing_state,number\n";

  @ParameterizedTest
  @CsvSource({
    "UZB, FA9990001, true",
    "UZB, fa 999-0001, true",
    "TJK, FA9990001, false",
    "UZB, FA9990002, false",
    "D, C01X00T47, true",
    "DEU, C01X00T47, true"
  })
  void a_document_is_known_by_its_state_and_number(String state, String number, boolean lost)
      throws Exception {
    var documents = read(HEADER + "UZB,FA 9990001\nDEU,C01X00T47\n");

    assertThat(documents.size()).isEqualTo(2);
    assertThat(documents.hold(state, number)).isEqualTo(lost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UZB,FA9990001\n",
        HEADER + "Uzbekistan,FA9990001\n",
        HEADER + "UZB\n",
        HEADER + "UZB,-\n",
        HEADER + "UZB,\"FA9990001\n"
      })
  void one_wrong_line_makes_the_file_unusable(String file) {
    assertThatExceptionOfType(UnusableList.class).isThrownBy(() -> read(file));
  }

  private static LostDocuments read(String file) throws Exception {
    return LostDocuments.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
