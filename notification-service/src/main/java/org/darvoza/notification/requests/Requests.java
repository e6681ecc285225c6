package org.darvoza.notification.requests;

import module java.base;

import com.mongodb.client.model.Indexes;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Follows what is asked and answered.
@Component
public final class Requests {

  private static final String COLLECTION = "requests";
  private static final Actor SELF = new Actor.Automatic(Party.NOTIFICATION);

  private final MongoTemplate mongo;
  private final Store<Request> store;

  Requests(MongoTemplate mongo) {
    this.mongo = mongo;
    this.store = new Store<>(mongo, Request.class, COLLECTION);
  }

  @Bean
  static Preparation requestIndexes() {
    return database -> {
      var _ = database.getCollection(COLLECTION).createIndex(Indexes.ascending("remindAt"));
    };
  }

  public Store<Request> store() {
    return store;
  }

  public Optional<Request> of(RegistrationId registration) {
    return store.find(Request.idOf(registration));
  }

  /// Open ones whose next reminder is due.
  public List<Request> toRemind(Instant now, int limit) {
    var due = new Query(Criteria.where("remindAt").lte(now));
    return mongo.find(due.with(Sort.by("remindAt")).limit(limit), Request.class, COLLECTION);
  }

  /// What an event changes about what is open.
  public Optional<Step<Request>> change(Event event, String eventId) {
    return switch (event) {
      case InformationRequested asked -> Optional.of(asked(asked, eventId));
      case InformationProvided provided -> Optional.of(ended(provided.registrationId()));
      case InformationRequestEnded over -> Optional.of(ended(over.registrationId()));
      case CaseLapsed lapsed -> Optional.of(ended(lapsed.registrationId()));
      case CaseClosed closed -> Optional.of(ended(closed.registrationId()));
      case RegistrationWithdrawn withdrawn -> Optional.of(ended(withdrawn.registrationId()));
      case Event _ -> Optional.empty(); // about something else
    };
  }

  private Step<Request> asked(InformationRequested event, String eventId) {
    var id = Request.idOf(event.registrationId());
    var asked = new Request.Asked(event.items(), event.deadline());
    return new Step<>(
        SELF,
        store,
        id,
        present -> Request.asked(present, id, eventId, asked, event.requestedAt()));
  }

  private Step<Request> ended(RegistrationId id) {
    return new Step<>(
        SELF,
        store,
        Request.idOf(id),
        present ->
            present
                .map(Request::ended)
                .orElseGet(() -> new Outcome.Refused<>(Request.Refusal.NOTHING_OPEN)));
  }
}
