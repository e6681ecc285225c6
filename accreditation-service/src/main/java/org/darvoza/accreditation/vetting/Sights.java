package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.StaffRole;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// What [Sight] says of one case, as a question to the database about many.
@Component
class Sights {

  private final Conferences conferences;

  Sights(Conferences conferences) {
    this.conferences = conferences;
  }

  List<Criteria> of(Officer officer) {
    var all = new ArrayList<Criteria>();
    var scope = officer.scope();
    if (!scope.categories().isEmpty()) {
      all.add(Criteria.where("category").in(scope.categories()));
    }
    if (!scope.delegations().isEmpty()) {
      all.add(Criteria.where("delegation.code").in(scope.delegations()));
    }
    var hidden = hidden(officer);
    if (!hidden.isEmpty()) {
      all.add(reviewsOr(officer, new Criteria().norOperator(hidden)));
    }
    return all;
  }

  private List<Criteria> hidden(Officer officer) {
    return conferences.all().stream()
        .map(conference -> hidden(conference, officer))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Criteria> hidden(Conference conference, Officer officer) {
    var categories =
        Stream.of(Category.values())
            .filter(
                category ->
                    Collections.disjoint(
                        conference.policy(category).orElse(CategoryPolicy.CAREFUL).visibleTo(),
                        officer.roles()))
            .toList();
    return categories.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Criteria.where("conference").is(conference.code()).and("category").in(categories));
  }

  private static Criteria reviewsOr(Officer officer, Criteria shown) {
    return officer.has(StaffRole.APPEALS_REVIEWER)
        ? new Criteria().orOperator(shown, Criteria.where("stage.is").in("Appealed", "Upheld"))
        : shown;
  }
}
