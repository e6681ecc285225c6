package org.darvoza.journey;

import module java.base;
import module java.net.http;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
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
