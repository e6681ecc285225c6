package org.darvoza.contracts;

import module java.base;

/// Categories that are asked for much the same: the columns of a conference's table of fields.
public enum CategoryGroup {
  VIP(Category.HEAD_OF_STATE, Category.HEAD_OF_DELEGATION),
  DEL(
      Category.DELEGATE,
      Category.INTERNATIONAL_ORGANISATION,
      Category.CIVIL_SOCIETY,
      Category.OFFICIAL_MEDIA),
  MED(Category.MEDIA),
  SEC(Category.CLOSE_PROTECTION),
  ACC(Category.ACCOMPANYING_PERSON),
  STF(Category.SECRETARIAT, Category.INTERPRETER, Category.VOLUNTEER, Category.HOST_SERVICE),
  CTR(Category.CONTRACTOR, Category.DAY_VISITOR, Category.DRIVER),
  RES(Category.PERIMETER_RESIDENT, Category.VIRTUAL);

  private final Set<Category> categories;

  CategoryGroup(Category... categories) {
    this.categories = Set.of(categories);
  }

  static CategoryGroup of(Category category) {
    return Stream.of(values())
        .filter(group -> group.categories.contains(category))
        .findFirst()
        .orElseThrow();
  }
}
