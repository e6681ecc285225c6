package org.darvoza.notification.standing;

import module java.base;

import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Follows what is handed in, asked and decided.
@Component
public final class Standings {

  private static final String COLLECTION = "standings";
  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  private final MongoTemplate mongo;
  private final Store<Standing> store;

  Standings(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Standing.class, COLLECTION);
  }

  public Standing of(RegistrationId registration) {
    return store.find(Standing.idOf(registration)).orElseGet(() -> Standing.atFirst(registration));
  }

  /// Those of them that have changed since they began.
  public Map<RegistrationId, Standing> of(Collection<RegistrationId> registrations) {
    var ids = registrations.stream().map(Standing::idOf).toList();
    return mongo.find(new Query(Criteria.where("_id").in(ids)), Standing.class, COLLECTION).stream()
        .collect(Collectors.toMap(Standing::registration, it -> it));
  }

  /// What an event changes about how its registration stands.
  public Optional<Step<Standing>> change(Event event) {
    return Standing.changeBy(event)
        .flatMap(change -> Optional.ofNullable(event.registrationId()).map(id -> step(id, change)));
  }

  private Step<Standing> step(RegistrationId registration, UnaryOperator<Standing> change) {
    return new Step<>(
        SELF,
        store,
        Standing.idOf(registration),
        present -> present.orElseGet(() -> Standing.atFirst(registration)).changed(change));
  }

  /// Which documents a person of this category still owes.
  public static List<DocumentKind> missing(
      Conference conference, Category category, Standing standing) {
    return conference.policy(category).orElse(CategoryPolicy.CAREFUL).missing(standing.handedIn());
  }
}
