package org.darvoza.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A conference's own words and paper, beside its file.
class OwnWordsTest {

  @TempDir Path folder;

  @Test
  void its_words_come_before_ours_and_only_in_their_language() throws IOException {
    say("letters.properties", "letter.closing=With kind regards.");
    say("letters_ru.properties", "letter.ACCREDITATION_GRANTED.subject=Вас ждут");

    assertThat(text(LetterKind.ACCREDITATION_GRANTED, Language.ENGLISH))
        .contains("With kind regards.")
        .contains("has the pleasure to inform you");
    assertThat(text(LetterKind.ACCREDITATION_GRANTED, Language.RUSSIAN))
        .doesNotContain("With kind regards.");
    assertThat(words(LetterKind.ACCREDITATION_GRANTED, Language.RUSSIAN).subject())
        .startsWith("Вас ждут");
  }

  @Test
  void a_category_may_have_words_of_its_own() throws IOException {
    say(
        "letters.properties",
        "letter.ACCREDITATION_GRANTED.next.DELEGATE=Delegates meet at gate A; ask {0}.");

    assertThat(text(LetterKind.ACCREDITATION_GRANTED, Language.ENGLISH))
        .contains("Delegates meet at gate A; ask accreditation@conference.example.");
  }

  @Test
  void its_paper_comes_before_ours() throws IOException {
    say("letter.txt", "Own paper: [(${words.opening()})]");

    assertThat(text(LetterKind.REGISTRATION_RECEIVED, Language.ENGLISH))
        .startsWith("Own paper: The Secretariat");
  }

  @Test
  void a_slip_of_the_pen_stops_the_start_and_is_named() throws IOException {
    say("letters.properties", "letter.ACREDITATION_GRANTED.subject=x");

    assertThatThrownBy(() -> SampleOccasions.aWording(folder))
        .hasMessageContaining("letters.properties")
        .hasMessageContaining("letter.ACREDITATION_GRANTED.subject");
  }

  private void say(String file, String words) throws IOException {
    var own = Files.createDirectories(folder.resolve("dushanbe-2022"));
    var _ = Files.writeString(own.resolve(file), words);
  }

  private Wording.Words words(LetterKind kind, Language language) {
    var addressee = SampleOccasions.anAddressee("a@example.org", language, "Ms", "Karimova");
    return SampleOccasions.aWording(folder).of(SampleOccasions.of(kind, addressee));
  }

  private String text(LetterKind kind, Language language) {
    return SampleOccasions.aLayout(folder).text(words(kind, language));
  }
}
