package org.darvoza.gateway.signin;

import module java.base;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.darvoza.contracts.StaffRole;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// The accounts of staff.
@Component
final class Accounts {

  private static final String HASH = "passwordHash";
  private static final String ROLES = "roles";

  private final MongoDatabaseFactory mongo;

  Accounts(MongoDatabaseFactory mongo) {
    this.mongo = mongo;
  }

  Optional<Account> find(String username) {
    var found = collection(mongo.getMongoDatabase()).find(Filters.eq("_id", username)).first();
    return Optional.ofNullable(found).map(Accounts::account);
  }

  static boolean has(MongoDatabase database, String username) {
    return collection(database).find(Filters.eq("_id", username)).first() != null;
  }

  /// Whoever is first creates it; another gateway that starts at the same time changes nothing.
  static void addIfMissing(MongoDatabase database, Account account) {
    try {
      var _ =
          collection(database)
              .insertOne(
                  new Document("_id", account.username())
                      .append(HASH, account.passwordHash())
                      .append(ROLES, account.roles().stream().map(Enum::name).toList()));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private static Account account(Document found) {
    return new Account(
        found.getString("_id"), found.getString(HASH), roles(found.getList(ROLES, String.class)));
  }

  static Set<StaffRole> roles(List<String> names) {
    return names.stream().map(StaffRole::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static MongoCollection<Document> collection(MongoDatabase database) {
    return database.getCollection("accounts");
  }
}
