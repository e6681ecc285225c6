package org.darvoza.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class SheetTest {

  private static final String LINE = "Content-Type: text/plain; charset=UTF-8\r\n";

  @Test
  void packed_it_is_small_and_unpacked_the_same_to_the_byte() {
    var sheet = sheet(LINE.repeat(200));

    assertThat(sheet.packed().message()).hasSizeLessThan(sheet.message().length / 4);
    assertThat(sheet.packed().unpacked().message()).isEqualTo(sheet.message());
  }

  @Test
  void one_kept_by_an_earlier_build_is_whole_already() {
    assertThat(sheet(LINE).unpacked().message()).isEqualTo(sheet(LINE).message());
  }

  @Test
  void one_without_words_stays_so() {
    assertThat(sheet("").unpacked().message()).isEmpty();
    assertThat(sheet("").packed().unpacked().message()).isEmpty();
  }

  private static Sheet sheet(String message) {
    return new Sheet("<id@host>", "to@host", true, message.getBytes(StandardCharsets.US_ASCII));
  }
}
