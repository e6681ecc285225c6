package org.darvoza.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Person;
import org.darvoza.screening.list.BirthDate;
import org.darvoza.screening.list.HouseList;
import org.darvoza.screening.list.ListedName;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.list.UnusableList;
import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.ListIndex;
import org.darvoza.screening.match.Match;
import org.darvoza.screening.match.Sought;
import org.darvoza.screening.match.Thresholds;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {

  private static final int MANY = 2_000;

  /// Those that [Samples] gives to the tests.
  private final List<Person> people =
      Stream.generate(new InventedPeople(Samples.BEGINNING)::next).limit(MANY).toList();

  @Test
  void no_two_of_them_are_one_person_to_the_screening() {
    var index =
        ListIndex.of(people.stream().map(InventedPeopleTest::listed).toList(), Thresholds.STANDARD);

    assertThat(people)
        .allSatisfy(person -> assertThat(strong(index, person)).containsExactly(id(person)));
  }

  @Test
  void none_of_them_is_on_the_invented_list() throws IOException, UnusableList {
    try (var file = Files.newInputStream(Path.of("..", "watchlists", "invented-people.csv"))) {
      var index = ListIndex.of(HouseList.read(file).people(), Thresholds.STANDARD);

      assertThat(people).allSatisfy(person -> assertThat(strong(index, person)).isEmpty());
    }
  }

  private static List<String> strong(ListIndex index, Person person) {
    return index.search(sought(person), MANY).stream()
        .filter(match -> match.band() == Band.STRONG)
        .map(Match::entryId)
        .toList();
  }

  private static Sought sought(Person person) {
    var typed = person.familyName() + " " + person.givenNames();
    return new Sought(
        List.of(typed, typed + " " + person.patronymic(), String.valueOf(person.nativeName())),
        person.dateOfBirth(),
        person.nationality(),
        null);
  }

  private static String id(Person person) {
    return person.badgeName() + " " + person.dateOfBirth();
  }

  private static ListedPerson listed(Person person) {
    var names =
        sought(person).names().stream()
            .map(name -> new ListedName(name, ListedName.Kind.PRIMARY))
            .toList();
    return new ListedPerson(
        Source.HOST,
        id(person),
        names,
        List.of(new BirthDate.Exact(person.dateOfBirth())),
        Set.of(person.nationality()),
        List.of());
  }
}
