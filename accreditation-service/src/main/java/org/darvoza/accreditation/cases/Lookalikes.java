package org.darvoza.accreditation.cases;

import module java.base;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Dossier;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// Cases of people who may be one, because they have a name and the date of birth in common.
@Repository
public class Lookalikes implements Preparation {

  private static final String INDEXES = "personIndexes";
  private static final List<String> NEITHER = List.of("Lapsed", "Closed");
  private static final List<String> REFUSED = List.of("Refused", "Revoked", "Upheld");

  private final MongoTemplate mongo;

  Lookalikes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  public record Lookalike(
      String id,
      String reference,
      String documentIndex,
      List<String> personIndexes,
      boolean refused) {}

  /// All who share any of these values and are either alive or ended with a no, by one query.
  public List<Lookalike> sharing(Collection<String> personIndexes, int limit) {
    var query =
        Query.query(Criteria.where(INDEXES).in(personIndexes).and("stage.is").nin(NEITHER))
            .limit(limit);
    query.fields().include("reference", "documentIndex", INDEXES, "stage.is");
    return mongo.find(query, Document.class, VettingCases.COLLECTION).stream()
        .map(Lookalikes::lookalike)
        .toList();
  }

  private static Lookalike lookalike(Document found) {
    return new Lookalike(
        found.getString("_id"),
        found.getString("reference"),
        found.getString("documentIndex"),
        found.getList(INDEXES, String.class),
        REFUSED.contains(found.getEmbedded(List.of("stage", "is"), String.class)));
  }

  private record Closed(String id, Locked<Dossier> dossier) {}

  /// Still locked.
  public Map<String, Locked<Dossier>> dossiers(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var query = Query.query(Criteria.where("_id").in(ids));
    query.fields().include("dossier");
    return mongo.find(query, Closed.class, VettingCases.COLLECTION).stream()
        .collect(Collectors.toMap(Closed::id, Closed::dossier));
  }

  @Override
  public void prepare(MongoDatabase database) {
    var _ =
        database
            .getCollection(VettingCases.COLLECTION)
            .createIndex(Indexes.ascending(INDEXES), new IndexOptions().name("by_person"));
  }
}
