package org.darvoza.onebox.demo;

import module java.base;

import net.datafaker.Faker;

/// Where made-up people come from: names by sex (first men's, then women's) as passports of that
/// country spell them. Where a list is empty, Datafaker knows names of that locale.
record Nation(
    String code,
    String name,
    String language,
    String locale,
    String dialling,
    List<List<String>> givenNames,
    List<List<String>> familyNames,
    List<String> cities) {

  private static final Pattern PASSPORT_SPELLING = Pattern.compile("[A-Za-z][A-Za-z' -]{1,30}");

  String givenName(boolean woman, Faker faker) {
    return oneOf(givenNames, woman, faker, () -> faker.name().firstName());
  }

  String familyName(boolean woman, Faker faker) {
    return oneOf(familyNames, woman, faker, () -> faker.name().lastName());
  }

  String city(Faker faker) {
    return cities.isEmpty()
        ? spelled(() -> faker.address().city())
        : faker.options().nextElement(cities);
  }

  private static String oneOf(
      List<List<String>> lists, boolean woman, Faker faker, Supplier<String> made) {
    return lists.isEmpty() ? spelled(made) : faker.options().nextElement(lists.get(woman ? 1 : 0));
  }

  /// Passports write Latin letters without accents; a name that has others is left out.
  private static String spelled(Supplier<String> made) {
    return Stream.generate(made)
        .limit(1000)
        .filter(PASSPORT_SPELLING.asMatchPredicate())
        .findFirst()
        .orElseThrow();
  }
}
