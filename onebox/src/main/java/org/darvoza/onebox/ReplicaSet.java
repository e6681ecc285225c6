package org.darvoza.onebox;

import module java.base;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.darvoza.onebox.secrets.Secrets;

/// The replica set of one member. Its configuration names the port, so a changed port needs a new
/// configuration.
final class ReplicaSet implements AutoCloseable {

  static final String NAME = "darvoza";

  private static final int ALREADY_INITIALIZED = 23;

  private final int port;
  private final Path settledOn;
  private final Secrets secrets;
  private final MongoClient client;

  ReplicaSet(int port, Path data, Secrets secrets) {
    this.port = port;
    this.settledOn = data.resolve("replica-set-port");
    this.secrets = secrets;
    this.client = MongoClients.create(uri(""));
  }

  boolean answers() {
    try {
      return !hello().isEmpty();
    } catch (MongoException e) {
      return false;
    }
  }

  boolean hasPrimary() {
    try {
      return hello().getBoolean("isWritablePrimary", false);
    } catch (MongoException e) {
      return false;
    }
  }

  void settle() {
    try {
      if (!Files.exists(settledOn)) {
        initiate();
      } else if (!Files.readString(settledOn).equals(Integer.toString(port))) {
        reconfigure();
      }
      Files.writeString(settledOn, Integer.toString(port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private void initiate() {
    try {
      client.getDatabase("admin").runCommand(new Document("replSetInitiate", members(1)));
    } catch (MongoCommandException e) {
      if (e.getErrorCode() != ALREADY_INITIALIZED) {
        throw e;
      }
    }
  }

  /// Forced, because a set whose only member is not found at its old port has no primary to ask.
  private void reconfigure() {
    try (var root =
        MongoClients.create(uri("root:" + secrets.read("mongodb-root-password") + "@"))) {
      var admin = root.getDatabase("admin");
      var config =
          admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
      var next = members(config.getInteger("version") + 1);
      admin.runCommand(new Document("replSetReconfig", next).append("force", true));
    }
  }

  private Document members(int version) {
    var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
    return new Document("_id", NAME).append("version", version).append("members", List.of(member));
  }

  private Document hello() {
    return client.getDatabase("admin").runCommand(new Document("hello", 1));
  }

  private String uri(String credentials) {
    return "mongodb://%s127.0.0.1:%d/?directConnection=true&serverSelectionTimeoutMS=500"
        .formatted(credentials, port);
  }
}
