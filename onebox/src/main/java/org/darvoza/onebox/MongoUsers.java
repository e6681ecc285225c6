package org.darvoza.onebox;

import module java.base;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.secrets.Secrets;

/// The users of the database and their passwords; each service has one, with the role of its name.
final class MongoUsers {

  private final int port;
  private final Secrets secrets;

  MongoUsers(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  String uri(String user) {
    var database = MongoRoles.services().contains(user) ? user : "";
    return "mongodb://%s:%s@127.0.0.1:%d/%s?replicaSet=%s&authSource=admin"
        .formatted(user, secrets.mongodbPassword(user), port, database, ReplicaSet.NAME);
  }

  void bringUpToDate() {
    createRoot();
    try (var client = MongoClients.create(uri("root"))) {
      var admin = client.getDatabase("admin");
      var roles = new MongoRoles(admin);
      createIfMissing(admin, "reader", List.of("readAnyDatabase", "clusterMonitor"));
      for (var service : MongoRoles.services()) {
        createIfMissing(admin, service, List.of(roles.bringUpToDate(service)));
      }
    }
  }

  /// As long as there is no user, `mongod` lets a client on the same machine create the first one.
  private void createRoot() {
    try (var root = MongoClients.create(uri("root"))) {
      root.getDatabase("admin").runCommand(new Document("usersInfo", "root"));
    } catch (MongoSecurityException e) {
      var nobody = "mongodb://127.0.0.1:%d/?directConnection=true".formatted(port);
      try (var client = MongoClients.create(nobody)) {
        create(client.getDatabase("admin"), "root", List.of("root"));
      } catch (MongoCommandException refused) {
        throw new CannotStart(
            "MongoDB's data was made with other secrets: put back the secrets folder, or start with --fresh.",
            refused);
      }
    }
  }

  private void createIfMissing(MongoDatabase admin, String user, List<String> roles) {
    var found = admin.runCommand(new Document("usersInfo", user)).getList("users", Document.class);
    if (found.isEmpty()) {
      create(admin, user, roles);
    }
  }

  private void create(MongoDatabase admin, String user, List<String> roles) {
    admin.runCommand(
        new Document("createUser", user)
            .append("pwd", secrets.mongodbPassword(user))
            .append("roles", roles)
            .append("mechanisms", List.of("SCRAM-SHA-256")));
  }
}
