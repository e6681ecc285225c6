package org.darvoza.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.screening.match.People.sought;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListIndexTest {

  private final ListIndex index = ListIndex.of(People.many(), Thresholds.STANDARD);

  @ParameterizedTest(name = "{0} is {3}")
  @CsvSource({
    "Dehbaland Gulmurod Nazarzodai, 1961-03-14, TJK, 1",
    "Гулмурод Назарзодаи Деҳбаланд, 1961-03-14, TJK, 1",
    "Goulmourod Nazarzodaye Dehbalend, 1961-03-14, TJK, 1",
    "Gulmurod Dehbaland, 1961-03-14, TJK, 1",
    "Gulmurod N. Dehbaland, 1961-03-14, TJK, 1",
    "Gulmorod Nazarzodai Dehbalnd, 1961-03-14, TJK, 1",
    "DEHBALAND<<GULMUROD<NAZARZODAI, 1961-03-14, TJK, 1",
    "Gulmurod Nazarzodai Dehbaland, 1961-03-14, UZB, 1",
    "Gulmurod Nazarzodai Dehbaland, 1961-03-19, TJK, 1",
    "Rouslan Zaretchniakov, 1968-07-21, RUS, 2",
    "Ruslan Wenjaminowitsch Saretschnjakow, 1968-07-21, RUS, 2",
    "Руслан Заречняков, 1968, RUS, 2",
    "Khozaima Abdelmoughit Ouahati, 1971-04-04, MAR, 3",
    "خزيمة عبد المغيث الواحاتي, 1971-04-04, MAR, 3",
    "Paek Tal Nim, 1980-02-28, KOR, 4",
    "Paek Talnim, 1980-02-28, KOR, 4",
    "Hirsibule Addawe Warsanguji, 1984-06-01, SOM, 5",
    "گلنار پاسداربند اسفرجانی, 1982-01-01, IRN, 6",
  })
  void a_listed_person_is_found_in_disguise(
      String name, String born, String nationality, String id) {
    var matches = index.search(sought(name, born, nationality), 5);

    assertThat(matches).isNotEmpty();
    assertThat(matches.getFirst().entryId()).isEqualTo(id);
    assertThat(matches.getFirst().band()).isEqualTo(Band.STRONG);
  }

  @ParameterizedTest(name = "{0} is nobody")
  @CsvSource({
    "Gulmurod Nazarzodai Dehbaland, 1988-11-02, NZL",
    "Muhammad Ali, 1990-01-02, EGY",
    "Karim Karimov, 1990-01-02, TJK",
    "Anna Rossi, 1961-03-14, ITA",
    "Muhammad Hasan Nazari, 1969-10-01, PAK",
    "Ali Muhammad Chinar, 1999-10-01, IRQ",
  })
  void nobody_else_is_a_hit(String name, String born, String nationality) {
    assertThat(index.search(sought(name, born, nationality), 5))
        .noneMatch(match -> match.band() == Band.STRONG);
  }

  @Test
  void the_lines_add_up_to_the_score() {
    for (var person : People.many()) {
      for (var name : person.names()) {
        for (var born : List.of("", "1961-03-14", "1990", "1975-05-05")) {
          for (var match : index.search(sought(name.text() + " Extra", born, "TJK"), 20)) {
            double sum = match.explanation().stream().mapToDouble(Evidence::points).sum();
            assertThat(sum).isCloseTo(match.score(), org.assertj.core.data.Offset.offset(1e-9));
            assertThat(match.score()).isBetween(Thresholds.STANDARD.possible(), 1.0);
          }
        }
      }
    }
  }

  @Test
  void the_same_document_is_a_hit_under_any_name() {
    var other = new Sought(List.of("Anna Rossi"), null, "ITA", "qx99000 7");

    var match = index.search(other, 5).getFirst();

    assertThat(match.entryId()).isEqualTo("7");
    assertThat(match.score()).isEqualTo(0.97);
    assertThat(match.explanation()).extracting(Evidence::rule).contains(Rule.DOCUMENT_SAME);
  }

  @Test
  void a_weak_alias_alone_is_no_hit() {
    assertThat(index.search(sought("Karim", "1970-01-01", "TJK"), 5))
        .noneMatch(match -> match.band() == Band.STRONG);
  }

  @Test
  void any_of_several_names_finds_him() {
    var both =
        new Sought(
            List.of("Anna Rossi", "Гулмурод Назаров"),
            PartialDate.valueOf("1961-03-14"),
            "TJK",
            null);

    assertThat(index.search(both, 5)).extracting(Match::entryId).contains("1");
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, TJK, NATIONALITY_SAME",
    "TJK, RUS, NATIONALITY_SAME",
    "RUS, UZB, NATIONALITY_DIFFERS"
  })
  void either_of_two_nationalities_counts(String first, String second, Rule rule) {
    var both =
        new Sought(
            List.of("Gulmurod Nazarov"), PartialDate.valueOf("1961-03-14"), first, second, null);

    assertThat(index.search(both, 1).getFirst().explanation())
        .extracting(Evidence::rule)
        .contains(rule);
  }

  @Test
  void a_person_comes_once_by_his_best_name() {
    var matches = index.search(sought("Gulmurod Nazarov", "1961-03-14", "TJK"), 20);

    assertThat(matches).extracting(Match::entryId).doesNotHaveDuplicates();
    assertThat(matches.getFirst().name()).isEqualTo("Gulmurod Nazarov");
  }

  @Test
  void nobody_is_found_on_an_empty_list() {
    assertThat(ListIndex.EMPTY.search(sought("Gulmurod Nazarov", "1961-03-14", "TJK"), 5))
        .isEmpty();
  }

  @Test
  void two_people_are_compared_by_the_same_rules() {
    var one = sought("Rouslan Zaretchniakov", "1968-07-21", "RUS");
    var same = People.listed("x", "1968-07-21", "RUS", "Ruslan Zarechnyakov");
    var other = People.listed("y", "1990-01-02", "RUS", "Ivan Sidorov");

    assertThat(index.compare(one, same)).get().extracting(Match::band).isEqualTo(Band.STRONG);
    assertThat(index.compare(one, other)).isEmpty();
  }

  @Test
  void many_may_search_at_once() throws Exception {
    var sought = sought("Rouslan Zaretchniakov", "1968-07-21", "RUS");
    var alone = index.search(sought, 5);
    try (var searchers = Executors.newVirtualThreadPerTaskExecutor()) {
      var searches = searchers.invokeAll(Collections.nCopies(200, () -> index.search(sought, 5)));
      for (var search : searches) {
        assertThat(search.get()).isEqualTo(alone);
      }
    }
  }
}
