package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.StaffRole;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// What [Sight] says of one case, as a question to the database about many. Every question about
/// more than one case carries it: what an officer may not see is not counted for him either.
@Component
public class Sights {

  private final Conferences conferences;

  Sights(Conferences conferences) {
    this.conferences = conferences;
  }

  /// Empty where the officer sees everything.
  public List<Criteria> of(Officer officer) {
    return of(officer.roles(), officer.scope());
  }

  List<Criteria> of(Set<StaffRole> roles, Scope scope) {
    var all = new ArrayList<Criteria>();
    if (!scope.categories().isEmpty()) {
      all.add(Criteria.where("category").in(scope.categories()));
    }
    if (!scope.delegations().isEmpty()) {
      all.add(Criteria.where("delegation.code").in(scope.delegations()));
    }
    var shown = shown(roles);
    if (!shown.isEmpty()) {
      all.add(reviewsOr(roles, new Criteria().andOperator(shown)));
    }
    return all;
  }

  /// By the categories that some conference shows, which an index can answer; and without those
  /// that another conference hides.
  private List<Criteria> shown(Set<StaffRole> roles) {
    var somewhere = EnumSet.noneOf(Category.class);
    conferences.all().forEach(conference -> somewhere.addAll(shown(conference, roles)));
    var all = new ArrayList<Criteria>();
    if (somewhere.size() < Category.values().length) {
      all.add(Criteria.where("category").in(somewhere));
    }
    for (var conference : conferences.all()) {
      var hidden = EnumSet.copyOf(somewhere);
      hidden.removeAll(shown(conference, roles));
      if (!hidden.isEmpty()) {
        var these = Criteria.where("conference").is(conference.code());
        all.add(new Criteria().norOperator(these.and("category").in(hidden)));
      }
    }
    return all;
  }

  private static Set<Category> shown(Conference conference, Set<StaffRole> roles) {
    return Stream.of(Category.values())
        .filter(
            category ->
                !Collections.disjoint(
                    conference.policy(category).orElse(CategoryPolicy.CAREFUL).visibleTo(), roles))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
  }

  private static Criteria reviewsOr(Set<StaffRole> roles, Criteria shown) {
    return roles.contains(StaffRole.APPEALS_REVIEWER)
        ? new Criteria().orOperator(shown, Criteria.where("stage.is").in("Appealed", "Upheld"))
        : shown;
  }
}
