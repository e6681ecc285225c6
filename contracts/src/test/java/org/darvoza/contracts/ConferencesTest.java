package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.contracts.CategoryPolicy.PairsOfEyes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConferencesTest {

  private static final Path FILES = Path.of("..", "conferences");

  @Test
  void the_reference_conference_is_complete_in_every_language() {
    var conference = Conferences.read(FILES).require("dushanbe-2022");

    for (var text : List.of(conference.name(), conference.shortName(), conference.venue())) {
      assertThat(text).containsOnlyKeys(Language.values());
    }
    assertThat(conference.documentsValidUntil()).isEqualTo("2022-11-02");
    assertThat(conference.appealTime()).isEqualTo(Duration.ofHours(72));
    assertThat(conference.policy(Category.DELEGATE))
        .hasValueSatisfying(
            policy -> assertThat(policy.pairsOfEyes()).isEqualTo(PairsOfEyes.each(2)));
  }

  @Test
  void the_reference_conference_says_how_every_category_is_vetted_and_opens_one() {
    var conference = Conferences.read(FILES).require("dushanbe-2022");

    assertThat(conference.categories()).containsOnlyKeys(Category.values());
    assertThat(Category.values()).filteredOn(conference::opens).containsOnly(Category.DELEGATE);
    assertThat(conference.policy(Category.HEAD_OF_STATE))
        .hasValueSatisfying(
            policy -> {
              assertThat(policy.pairsOfEyes()).isEqualTo(new PairsOfEyes(1, 2, 2));
              assertThat(policy.visibleTo()).doesNotContain(StaffRole.SCREENING_OFFICER);
              assertThat(policy.autoClear()).isNull();
            });
  }

  @Test
  void a_wrong_file_is_named_with_its_line(@TempDir Path folder) throws IOException {
    var file = folder.resolve("wrong.yml");
    Files.writeString(
        file, Files.readString(FILES.resolve("dushanbe-2022.yml")) + "\ncolour: green\n");

    assertThatThrownBy(() -> Conferences.read(folder))
        .hasMessageContaining("wrong.yml, line")
        .hasMessageContaining("colour");
  }

  @Test
  void a_folder_without_conferences_is_refused(@TempDir Path folder) {
    assertThatThrownBy(() -> Conferences.read(folder)).hasMessageContaining("No conference file");
  }
}
