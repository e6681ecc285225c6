package org.darvoza.journey;

import module java.base;
import module java.net.http;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.darvoza.testkit.TopicProbe;

/// Looks into the running system with clients of its own.
final class Inside implements AutoCloseable {

  private final MongoClient mongo = MongoClients.create(House.running().mongodb());

  long count(String database, String collection, Collection<String> ids) {
    return mongo
        .getDatabase(database)
        .getCollection(collection)
        .countDocuments(Filters.in("_id", ids));
  }

  long lettersOf(Collection<String> registrations) {
    return mongo
        .getDatabase("notification")
        .getCollection("letters")
        .countDocuments(Filters.in("registrationId", registrations));
  }

  /// Of these cases, the ones with strong hits on entries of that prefix.
  Map<String, Set<String>> hits(Collection<String> cases, String prefix) {
    var hits = new HashMap<String, Set<String>>();
    for (var vetted : vettingCases().find(Filters.in("_id", cases))) {
      for (var hit : vetted.getList("hits", Document.class)) {
        if (hit.getString("band").equals("STRONG") && hit.getString("entryId").startsWith(prefix)) {
          hits.computeIfAbsent(vetted.getString("_id"), _ -> new HashSet<>())
              .add(hit.getString("entryId"));
        }
      }
    }
    return hits;
  }

  long casesIn(String stage, Collection<String> cases) {
    return vettingCases()
        .countDocuments(Filters.and(Filters.in("_id", cases), Filters.eq("stage.is", stage)));
  }

  private MongoCollection<Document> vettingCases() {
    return mongo.getDatabase("accreditation").getCollection("vetting_cases");
  }

  /// The present re-screening or the last.
  Document rescreening() {
    return Objects.requireNonNull(
        mongo.getDatabase("accreditation").getCollection("rescreenings").find().first());
  }

  Set<String> collections(String database) {
    return mongo.getDatabase(database).listCollectionNames().into(new TreeSet<>());
  }

  /// What a service's ledger says of one thing, in order.
  List<Document> entries(String database, String aggregate) {
    return mongo
        .getDatabase(database)
        .getCollection("ledger")
        .find(Filters.eq("aggregate", aggregate))
        .sort(Sorts.ascending("version"))
        .into(new ArrayList<>());
  }

  /// Every record on every topic of the house, from the beginning.
  static List<ConsumerRecord<String, byte[]>> records() {
    return TopicProbe.read(House.running().kafka(), topic -> !topic.startsWith("__"));
  }

  /// The caught mails with their Message-ID and recipient.
  static List<Mail> mails() {
    var tree = Client.JSON.readTree(caught("/mails.json"));
    var items = tree.isArray() ? tree : tree.get("items");
    return Client.JSON.convertValue(
        items, Client.JSON.getTypeFactory().constructCollectionType(List.class, Mail.class));
  }

  /// A mail as the page of the catcher shows its text.
  static String textOf(Mail mail) {
    return caught("/mails/" + mail.id());
  }

  private static String caught(String path) {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(House.running().mailPage().resolve(path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  record Mail(
      String id,
      String to,
      String subject,
      String messageId,
      String letter,
      String reference,
      String at) {}

  @Override
  public void close() {
    mongo.close();
  }
}
