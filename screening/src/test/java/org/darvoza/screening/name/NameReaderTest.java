package org.darvoza.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Yusuf bin Karim al-Nahri, yusuf karim nahri",
    "Samir Ould Tahir, samir tahir",
    "Firuz Nazar oglu Qarabulaqov, firuz nazar karabulakov",
    "'Dr. Zarif, Bahrom', dr zarif bahrom",
    "Ибодулло Раҳмонзода, ibadula rahmonzoda",
  })
  void particles_and_stops_fall_away(String name, String words) {
    var read = NameReader.words(name).stream().map(Word::shown).toList();
    var expected = NameReader.words(words).stream().map(Word::shown).toList();

    assertThat(read).hasSameSizeAs(expected);
  }

  /// Each line: ways to write one name, all of which must sound the same.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abd al-Rahman|Abdul Rahman|Abdurrahman|Abdel-Rahman|Abdurahman|Abdul-Rahman",
        "Siraj al-Din|Sirajuddin|Siraj ud-Din|Sirajudin",
        "Rahmat Ullah|Rahmatullah|Rahmatulla",
        "Abu Nasir|Abou Nasir",
        "Mohd|Muhammad|Md",
        "Yusuf|Yousuf|Yussuf",
        "Djamil|Jamil",
        "Khurshed|Xurshed|Хуршед",
      })
  void one_name_however_it_is_written(String spellings) {
    var names = List.of(spellings.split("\\|"));
    var likeness = new Likeness(Likeness.LEAST);
    var first = onlyWord(names.getFirst());

    for (var spelling : names) {
      assertThat(likeness.of(first, onlyWord(spelling))).as(spelling).isGreaterThan(0.93f);
    }
  }

  private static Word onlyWord(String name) {
    var words = NameReader.words(name);
    assertThat(words).as(name).hasSize(1);
    return words.getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "Haji Zarif, TITLE NAME",
    "Ruslan Veniaminovich, NAME PATRONYMIC",
    "Руслан Вениаминовна, NAME PATRONYMIC",
    "R. Zarif, INITIAL NAME",
    "Nashwan Abd, NAME TITLE",
  })
  void words_are_of_a_kind(String name, String kinds) {
    assertThat(NameReader.words(name).stream().map(word -> word.kind().name()))
        .containsExactly(kinds.split(" "));
  }

  @Test
  void a_lone_particle_is_a_name() {
    assertThat(NameReader.words("Al")).hasSize(1);
  }

  @Test
  void no_more_than_sixteen_words_are_read() {
    assertThat(NameReader.words("Zarif ".repeat(500))).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "12345", "-- // ..", "\u0000\u0001", "؟؟", "'"})
  void what_holds_no_letters_holds_no_words(String nothing) {
    assertThat(NameReader.words(nothing)).isEmpty();
  }

  @Test
  void nothing_that_can_be_typed_breaks_it() {
    var random = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      var text =
          random
              .ints(random.nextInt(40), 1, 0x2FFFF)
              .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      assertThat(NameReader.words(text)).allMatch(word -> !word.sounds().isEmpty());
    }
  }
}
