package org.darvoza.accreditation.screening;

import static org.darvoza.contracts.Represents.Kind.*;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents.Kind;

/// Who comes as something comes for somebody of a fitting kind: a head of state for a state, a
/// reporter for an outlet.
final class CategoryDelegationRule implements ScreeningRule {

  private static final Set<Kind> ANY = EnumSet.allOf(Kind.class);

  private static final Map<Category, Set<Kind>> FITTING =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Category.HEAD_OF_STATE, EnumSet.of(STATE)),
              Map.entry(Category.HEAD_OF_DELEGATION, EnumSet.of(STATE, ORGANISATION)),
              Map.entry(Category.DELEGATE, EnumSet.of(STATE)),
              Map.entry(Category.INTERNATIONAL_ORGANISATION, EnumSet.of(ORGANISATION)),
              Map.entry(Category.CIVIL_SOCIETY, EnumSet.of(ORGANISATION)),
              Map.entry(Category.MEDIA, EnumSet.of(OUTLET)),
              Map.entry(Category.OFFICIAL_MEDIA, EnumSet.of(STATE, OUTLET)),
              Map.entry(Category.CLOSE_PROTECTION, EnumSet.of(STATE, ORGANISATION)),
              Map.entry(Category.ACCOMPANYING_PERSON, EnumSet.of(STATE, ORGANISATION)),
              Map.entry(Category.SECRETARIAT, EnumSet.of(STATE, ORGANISATION, COMPANY)),
              Map.entry(Category.INTERPRETER, EnumSet.of(STATE, ORGANISATION, COMPANY)),
              Map.entry(Category.CONTRACTOR, EnumSet.of(COMPANY)),
              Map.entry(Category.VOLUNTEER, ANY),
              Map.entry(Category.HOST_SERVICE, EnumSet.of(STATE)),
              Map.entry(Category.DRIVER, EnumSet.of(STATE, ORGANISATION, COMPANY)),
              Map.entry(Category.DAY_VISITOR, ANY),
              Map.entry(Category.PERIMETER_RESIDENT, ANY),
              Map.entry(Category.VIRTUAL, ANY)));

  @Override
  public List<Check> look(Candidate candidate) {
    var fitting = FITTING.getOrDefault(candidate.category(), ANY);
    if (fitting.contains(candidate.dossier().delegation().kind())) {
      return List.of(Check.passed(this, "DELEGATION_FITS"));
    }
    var kinds = fitting.stream().map(Kind::name).collect(Collectors.joining(","));
    return List.of(
        Check.flagged(this, Severity.AMBER, "DELEGATION_DOES_NOT_FIT", Map.of("kinds", kinds)));
  }
}
