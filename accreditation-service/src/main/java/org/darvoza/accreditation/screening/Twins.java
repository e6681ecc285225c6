package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.contracts.Person;
import org.darvoza.screening.name.Likeness;
import org.darvoza.screening.name.NameReader;
import org.darvoza.screening.name.Word;

/// Tells apart two people of one family and one day of birth, who by the matcher's rules look like
/// one: their given names are two names, or one is a man and the other a woman.
public final class Twins {

  private static final Pattern FIRST_VOWEL = Pattern.compile("[^aeiou]*([aeiou]).*");

  private Twins() {}

  public static boolean are(Person one, Person other) {
    return manAndWoman(one, other) || !called(one, other) || !called(other, one);
  }

  /// `Farid` and `Farida` sound like one.
  private static boolean manAndWoman(Person one, Person other) {
    return one.sex() != Person.Sex.X && other.sex() != Person.Sex.X && one.sex() != other.sex();
  }

  /// Whether some given name of one is a name of the other, in the first place or in the second:
  /// the order may be swapped. What cannot be read is left to the officer's eyes.
  private static boolean called(Person one, Person other) {
    var given = NameReader.words(one.givenNames());
    var names = NameReader.words(other.familyName() + " " + other.givenNames());
    var likeness = new Likeness(PrintedName.ALIKE);
    return given.isEmpty()
        || given.stream()
            .anyMatch(
                word ->
                    names.stream()
                        .anyMatch(
                            name -> PrintedName.same(word, name, likeness) && !clash(word, name)));
  }

  /// Twins are given names that differ in a vowel: `Hasan` and `Husayn`. No spelling writes an `u`
  /// for an `a`, and in the Arabic script what is written is meant.
  private static boolean clash(Word one, Word other) {
    if (one.vowelless() || other.vowelless()) {
      return one.vowelless() && other.vowelless() && !one.sounds().equals(other.sounds());
    }
    return (firstVowel(one) + firstVowel(other)).matches("au|ua");
  }

  private static String firstVowel(Word word) {
    var found = FIRST_VOWEL.matcher(word.sounds());
    return found.matches() ? found.group(1) : "";
  }
}
