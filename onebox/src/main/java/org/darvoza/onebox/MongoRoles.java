package org.darvoza.onebox;

import module java.base;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a service may do: add and find in its own database, and change or remove only in the
/// collections that `mongodb-roles.json` names. The `ledger` is not among them, and no other
/// database is.
final class MongoRoles {

  private static final List<String> ANYWHERE =
      List.of(
          "find",
          "insert",
          "createCollection",
          "createIndex",
          "dropIndex",
          "listCollections",
          "listIndexes",
          "collStats",
          "dbStats",
          "changeStream");

  private static final Map<String, List<String>> CHANGEABLE = read();

  private final MongoDatabase admin;

  MongoRoles(MongoDatabase admin) {
    this.admin = admin;
  }

  static Set<String> services() {
    return CHANGEABLE.keySet();
  }

  /// The role's name; the role is what the file says now.
  String bringUpToDate(String service) {
    var name = service + "-service";
    var found = admin.runCommand(new Document("rolesInfo", name)).getList("roles", Document.class);
    admin.runCommand(
        new Document(found.isEmpty() ? "createRole" : "updateRole", name)
            .append("privileges", privileges(service))
            .append("roles", List.of()));
    return name;
  }

  private static List<Document> privileges(String service) {
    var changes =
        CHANGEABLE.getOrDefault(service, List.of()).stream()
            .map(collection -> privilege(service, collection, List.of("update", "remove")));
    return Stream.concat(Stream.of(privilege(service, "", ANYWHERE)), changes).toList();
  }

  private static Document privilege(String database, String collection, List<String> actions) {
    var resource = new Document("db", database).append("collection", collection);
    return new Document("resource", resource).append("actions", actions);
  }

  private static Map<String, List<String>> read() {
    try (var file = MongoRoles.class.getResourceAsStream("/mongodb-roles.json")) {
      return JsonMapper.shared()
          .readValue(
              Objects.requireNonNull(file), new TypeReference<Map<String, List<String>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
