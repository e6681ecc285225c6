package org.darvoza.contracts;

import module java.base;

/// One conference as its file describes it. What depends on the conference is data here; rules
/// about dates compare with these dates, never with today's.
public record Conference(
    String code,
    String referencePrefix,
    Map<Language, String> name,
    Map<Language, String> shortName,
    Map<Language, String> venue,
    LocalDate firstDay,
    LocalDate lastDay,
    ZoneId timeZone,
    String organiser,
    List<String> coOrganisers,
    String contactEmail,
    Map<Category, CategoryPolicy> categories,
    int documentValidDaysAfterEnd,
    int minimumAge,
    String privacyNotice,
    String codeOfConduct) {

  /// `pairsOfEyes`: how many officers sign a decision, 1 or 2.
  public record CategoryPolicy(int pairsOfEyes) {
    public CategoryPolicy {
      if (pairsOfEyes != 1 && pairsOfEyes != 2) {
        throw new IllegalArgumentException("pairsOfEyes is 1 or 2");
      }
    }
  }

  public Optional<CategoryPolicy> policy(Category category) {
    return Optional.ofNullable(categories.get(category));
  }

  /// A document must be valid to this day.
  public LocalDate documentsValidUntil() {
    return lastDay.plusDays(documentValidDaysAfterEnd);
  }
}
