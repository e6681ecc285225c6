package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {

  private static final Person SOMEBODY = person("Zarechnyakov", "Ruslan", "1968-07-21");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void a_key() throws IOException {
    var key = Base64.getUrlEncoder().encodeToString(new byte[32]);
    var _ = Files.writeString(folder.resolve("blind-index-key"), key);
  }

  @ParameterizedTest
  @CsvSource({
    "Zarechniakov, Rouslan, 1968-07-21, true",
    "Ruslan, Zarechnyakov, 1968-07-21, true",
    "Заречняков, Руслан, 1968-07-21, true",
    "Zarechnyakov, R., 1968-07-21, true",
    "Zarechnyakov, Ruslan, 1968-07-22, false",
    "Karimova, Dilnoza, 1968-07-21, false",
    "Zh., R., 1968-07-21, false"
  })
  void people_who_may_be_one_share_a_value(
      String family, String given, String born, boolean shared) {
    assertThat(Collections.disjoint(keys(SOMEBODY), keys(person(family, given, born))))
        .isEqualTo(!shared);
  }

  @ParameterizedTest
  @CsvSource({
    "1968-07-05, 1968-05-07, true",
    "1968-12-01, 1968-01-12, true",
    "1968-07-05, 1968-07-06, false",
    "1968-07-21, 1968-07-12, false",
    "1968-07, 1968-07, true",
    "1968, 1968-07, false"
  })
  void day_and_month_may_be_swapped(String one, String other, boolean shared) {
    var here = keys(person("Zarechnyakov", "Ruslan", one));

    assertThat(here.equals(keys(person("Zarechnyakov", "Ruslan", other)))).isEqualTo(shared);
  }

  @Test
  void a_name_in_its_own_script_gives_no_other_values_than_its_spelling() {
    assertThat(keys(person("Zarechnyakov", "Ruslan", "1968-07-21", "Заречняков Руслан")))
        .isEqualTo(keys(SOMEBODY));
  }

  @Test
  void nobody_can_read_a_name_or_a_date_from_it() {
    assertThat(keys(SOMEBODY)).hasSize(2).noneMatch(key -> key.contains("1968"));
  }

  private Set<String> keys(Person person) {
    return new Fingerprints(new Secrets(folder)).personKeys(person);
  }

  private static Person person(String family, String given, String born) {
    return person(family, given, born, null);
  }

  private static Person person(
      String family, String given, String born, @Nullable String nativeName) {
    return new Person(
        "Mr",
        family,
        given,
        null,
        nativeName,
        null,
        Person.Sex.M,
        PartialDate.valueOf(born),
        "Somewhere",
        "UZB");
  }
}
