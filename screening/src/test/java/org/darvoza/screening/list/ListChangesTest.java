package org.darvoza.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.ListedName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListChangesTest {

  private static final BirthDate BORN = new BirthDate.Exact(PartialDate.valueOf("1963"));

  @Test
  void tells_what_came_changed_and_went() {
    var before = List.of(person("1", "Farrod"), person("2", "Ferrod"), person("3", "Firrod"));
    var after = List.of(person("4", "Forrod"), person("3", "Firrod"), person("2", "Ferrud"));

    var changes = ListChanges.between(before, after);

    assertThat(changes.added()).containsExactly("4");
    assertThat(changes.changed()).containsExactly("2");
    assertThat(changes.removed()).containsExactly("1");
    assertThat(changes.none()).isFalse();
    assertThat(ListChanges.between(before, before).none()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 0, false",
    "10, 9, false",
    "10, 8, true",
    "100, 90, false",
    "100, 89, true",
    "0, 0, false"
  })
  void a_long_list_that_lost_more_than_a_tenth_lost_too_much(
      int before, int after, boolean tooMuch) {
    assertThat(ListChanges.between(people(before), people(after)).lostTooMuch()).isEqualTo(tooMuch);
  }

  @Test
  void a_list_whose_numbers_are_all_new_lost_too_much() {
    var renumbered = IntStream.range(500, 600).mapToObj(i -> person("" + i, "Farrod")).toList();

    assertThat(ListChanges.between(people(100), renumbered).lostTooMuch()).isTrue();
  }

  @Test
  void the_digest_changes_with_everything_that_is_said_of_a_person() {
    var name = new ListedName("Farrod", Kind.PRIMARY);
    var digests =
        Stream.of(
                entry(List.of(name), List.of(), Set.of(), List.of()),
                entry(
                    List.of(new ListedName("Farrod", Kind.WEAK_ALIAS)),
                    List.of(),
                    Set.of(),
                    List.of()),
                entry(List.of(name), List.of(BORN), Set.of(), List.of()),
                entry(
                    List.of(name),
                    List.of(new BirthDate.Approximate(PartialDate.valueOf("1963"))),
                    Set.of(),
                    List.of()),
                entry(List.of(name), List.of(), Set.of("TJK"), List.of()),
                entry(List.of(name), List.of(), Set.of(), List.of(new ListedDocument("TJK", null))),
                entry(List.of(name), List.of(), Set.of(), List.of(new ListedDocument("", "TJK"))))
            .map(ListedPerson::digest)
            .toList();

    assertThat(digests).doesNotHaveDuplicates();
  }

  @Test
  void the_digest_stays_when_only_the_order_changes() {
    var first = new ListedName("Farrod", Kind.PRIMARY);
    var second = new ListedName("Ferrod", Kind.ALIAS);
    var third = new ListedName("Firrod", Kind.ALIAS);

    assertThat(entry(List.of(first, second, third), List.of(), Set.of(), List.of()).digest())
        .isEqualTo(entry(List.of(first, third, second), List.of(), Set.of(), List.of()).digest());
  }

  private static List<ListedPerson> people(int number) {
    return IntStream.range(0, number).mapToObj(i -> person("" + i, "Farrod")).toList();
  }

  private static ListedPerson person(String id, String name) {
    return new ListedPerson(
        Source.HOST,
        id,
        List.of(new ListedName(name, Kind.PRIMARY)),
        List.of(),
        Set.of(),
        List.of());
  }

  private static ListedPerson entry(
      List<ListedName> names,
      List<BirthDate> births,
      Set<String> nationalities,
      List<ListedDocument> documents) {
    return new ListedPerson(Source.HOST, "1", names, births, nationalities, documents);
  }
}
