package org.darvoza.gateway.accounts;

import module java.base;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// The accounts of staff. Each holds its own history, so that a scope never changes without saying
/// who changed it: both are one write of one document.
@Component
public final class Accounts {

  private static final String HASH = "passwordHash";
  private static final String ROLES = "roles";
  private static final String SCOPE = "scope";
  private static final String CATEGORIES = "categories";
  private static final String DELEGATIONS = "delegations";
  private static final String HISTORY = "history";

  /// A change of a scope: when, by whom, to what.
  record Change(Instant at, String by, Scope scope) {}

  private final MongoDatabaseFactory mongo;

  Accounts(MongoDatabaseFactory mongo) {
    this.mongo = mongo;
  }

  public Optional<Account> find(String username) {
    var found = collection().find(Filters.eq("_id", username)).first();
    return Optional.ofNullable(found)
        .map(account -> new Account(member(account), account.getString(HASH)));
  }

  /// What he may do now, without his password.
  public Optional<Member> member(String username) {
    var found =
        collection()
            .find(Filters.eq("_id", username))
            .projection(Projections.include(ROLES, SCOPE))
            .first();
    return Optional.ofNullable(found).map(Accounts::member);
  }

  List<Member> members() {
    return collection()
        .find()
        .projection(Projections.include(ROLES, SCOPE))
        .sort(Sorts.ascending("_id"))
        .map(Accounts::member)
        .into(new ArrayList<>());
  }

  /// Empty for an unknown member.
  Optional<Member> narrow(String username, Change change) {
    var scope = document(change.scope());
    var entry = new Document("at", change.at()).append("by", change.by()).append(SCOPE, scope);
    var changed =
        collection()
            .findOneAndUpdate(
                Filters.eq("_id", username),
                Updates.combine(Updates.set(SCOPE, scope), Updates.push(HISTORY, entry)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(changed).map(Accounts::member);
  }

  Optional<List<Change>> history(String username) {
    return Optional.ofNullable(collection().find(Filters.eq("_id", username)).first())
        .map(account -> account.getList(HISTORY, Document.class, List.of()))
        .map(entries -> entries.stream().map(Accounts::change).toList());
  }

  private static Change change(Document entry) {
    return new Change(entry.getDate("at").toInstant(), entry.getString("by"), scope(entry));
  }

  private static Document document(Scope scope) {
    return new Document(CATEGORIES, scope.categories().stream().map(Enum::name).sorted().toList())
        .append(DELEGATIONS, scope.delegations().stream().sorted().toList());
  }

  private static Member member(Document found) {
    var roles = found.getList(ROLES, String.class).stream().map(StaffRole::valueOf);
    return new Member(
        found.getString("_id"), roles.collect(Collectors.toUnmodifiableSet()), scope(found));
  }

  private static Scope scope(Document found) {
    var scope = found.get(SCOPE, new Document());
    return new Scope(
        scope.getList(CATEGORIES, String.class, List.of()).stream()
            .map(Category::valueOf)
            .collect(Collectors.toSet()),
        Set.copyOf(scope.getList(DELEGATIONS, String.class, List.of())));
  }

  static boolean has(MongoDatabase database, String username) {
    return collection(database).find(Filters.eq("_id", username)).first() != null;
  }

  /// Whoever is first creates it; another gateway that starts at the same time changes nothing.
  static void addIfMissing(MongoDatabase database, Account account) {
    var member = account.member();
    try {
      var _ =
          collection(database)
              .insertOne(
                  new Document("_id", member.username())
                      .append(HASH, account.passwordHash())
                      .append(ROLES, member.roles().stream().map(Enum::name).toList()));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private MongoCollection<Document> collection() {
    return collection(mongo.getMongoDatabase());
  }

  private static MongoCollection<Document> collection(MongoDatabase database) {
    return database.getCollection("accounts");
  }
}
