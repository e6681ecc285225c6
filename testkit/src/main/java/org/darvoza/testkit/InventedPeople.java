package org.darvoza.testkit;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;

/// One person after another who does not exist and resembles nobody before: names put together from
/// syllables, in two scripts, and a date of birth. The same beginning gives the same people. Lists
/// of real names would repeat themselves after a hundred people, and screening would notice.
public final class InventedPeople {

  /// Those that no spelling takes for one another; as many as a prime number.
  private static final List<Letter> CONSONANTS =
      letters("b б", "d д", "f ф", "k к", "l л", "m м", "n н", "r р", "s с", "sh ш", "j ҷ");

  private static final List<Letter> VOWELS = letters("a а", "i и", "o о", "u у");

  /// A name's consonants are the values of a polynomial whose coefficients are the digits of the
  /// person's number: two people have at most three of seven in common.
  private static final int COEFFICIENTS = 4;

  private static final int IN_FAMILY_NAME = 4;
  private static final int IN_GIVEN_NAME = 3;
  private static final LocalDate ELDEST = LocalDate.of(1950, 1, 1);
  private static final int DAYS = 18_000;

  private final Random random;
  private int number;

  public InventedPeople(long beginning) {
    this.random = new Random(beginning);
    this.number = random.nextInt(CONSONANTS.size());
  }

  public synchronized Person next() {
    number += CONSONANTS.size() + 1;
    var family = word(0, IN_FAMILY_NAME, new Letter("ova", "ова"));
    var given = word(IN_FAMILY_NAME, IN_GIVEN_NAME, new Letter("a", "а"));
    var born = ELDEST.plusDays(random.nextInt(DAYS));
    return new Person(
        "Ms",
        family.latin(),
        given.latin(),
        "Rustamovna",
        family.cyrillic() + " " + given.cyrillic() + " Рустамовна",
        given.latin() + " " + family.latin(),
        Person.Sex.F,
        PartialDate.valueOf(born.toString()),
        "Samarkand",
        "UZB");
  }

  private record Letter(String latin, String cyrillic) {
    Letter and(Letter next) {
      return new Letter(latin + next.latin, cyrillic + next.cyrillic);
    }

    Letter capital() {
      return new Letter(capital(latin), capital(cyrillic));
    }

    private static String capital(String word) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
  }

  private static List<Letter> letters(String... inBothScripts) {
    return Stream.of(inBothScripts)
        .map(letter -> letter.split(" "))
        .map(letter -> new Letter(letter[0], letter[1]))
        .toList();
  }

  private Letter word(int from, int length, Letter ending) {
    var word = consonant(from);
    for (int i = 1; i < length; i++) {
      word = word.and(VOWELS.get(random.nextInt(VOWELS.size()))).and(consonant(from + i));
    }
    return word.and(ending).capital();
  }

  private Letter consonant(int at) {
    int value = 0;
    int digits = number;
    for (int i = 0; i < COEFFICIENTS; i++) {
      value = value * at + digits % CONSONANTS.size();
      digits /= CONSONANTS.size();
    }
    return CONSONANTS.get(value % CONSONANTS.size());
  }
}
