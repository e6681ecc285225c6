package org.darvoza.accreditation.listing;

import module java.base;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.types.Binary;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.list.Reading;
import org.darvoza.screening.list.Reading.Rejected;
import org.darvoza.screening.list.Source;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/// The people of the lists, on shelves: one for each file that was read, written once and never
/// changed. They lie in parts of some hundred people, each locked under the shelf's own key: the
/// host's list is nobody else's business, and a part is read much faster than its people singly.
@Repository
public class WatchlistEntries implements Preparation {

  private static final String COLLECTION = "watchlist_entries";
  private static final int PART = 250;
  private static final int REJECTED_KEPT = 1_000;

  /// A shelf that no version came to name is the remains of an interrupted upload after this time.
  private static final Duration UPLOAD = Duration.ofHours(1);

  private final MongoTemplate mongo;
  private final Vault vault;

  WatchlistEntries(MongoTemplate mongo, Vault vault) {
    this.mongo = mongo;
    this.vault = vault;
  }

  private record Part(List<ListedPerson> people, List<Rejected> rejected) {}

  /// Puts what was read on a new shelf.
  public void put(String shelf, Source source, Reading reading, Instant now) {
    var keys = vault.keysOf(Set.of(shelf));
    var parts = parts(reading);
    var documents = new ArrayList<Document>();
    for (int number = 0; number < parts.size(); number++) {
      var locked = keys.<Part>lock(shelf, field(number), parts.get(number));
      documents.add(
          new Document("_id", shelf + ":" + number)
              .append("shelf", shelf)
              .append("number", number)
              .append("source", source.name())
              .append("at", Date.from(now))
              .append("people", new Binary(locked.ciphertext())));
    }
    var _ = documents().insertMany(documents);
  }

  /// The first part holds what was rejected, as much of it as anybody will read.
  private static List<Part> parts(Reading reading) {
    var people = reading.people();
    var rejected = reading.rejected().stream().limit(REJECTED_KEPT).toList();
    var parts = new ArrayList<>(List.of(new Part(List.of(), rejected)));
    for (int from = 0; from < people.size(); from += PART) {
      var to = Math.min(from + PART, people.size());
      parts.add(new Part(people.subList(from, to), List.of()));
    }
    return parts;
  }

  /// What lies on a shelf. The rejected lines are the first thousand of them.
  public Reading read(String shelf) {
    var keys = vault.keysOf(Set.of(shelf));
    var people = new ArrayList<ListedPerson>();
    var rejected = new ArrayList<Rejected>();
    for (var stored :
        documents().find(Filters.eq("shelf", shelf)).sort(Sorts.ascending("number"))) {
      var locked = new Locked<Part>(stored.get("people", Binary.class).getData());
      var part = keys.open(shelf, field(stored.getInteger("number")), locked, Part.class);
      people.addAll(part.people());
      rejected.addAll(part.rejected());
    }
    return new Reading(people, rejected);
  }

  private static String field(int number) {
    return "part-" + number;
  }

  /// Clears what no version needs any more.
  public void keepOnly(Source source, Set<String> shelves, Instant now) {
    var _ =
        documents()
            .deleteMany(
                Filters.and(
                    Filters.eq("source", source.name()),
                    Filters.nin("shelf", shelves),
                    Filters.lt("at", Date.from(now.minus(UPLOAD)))));
  }

  /// Takes back what was put there a moment ago.
  public void clear(String shelf) {
    var _ = documents().deleteMany(Filters.eq("shelf", shelf));
  }

  private MongoCollection<Document> documents() {
    return mongo.getCollection(COLLECTION);
  }

  @Override
  public void prepare(MongoDatabase database) {
    var entries = database.getCollection(COLLECTION);
    var _ = entries.createIndex(Indexes.ascending("shelf", "number"));
    var _ = entries.createIndex(Indexes.ascending("source", "at"));
  }
}
