package org.darvoza.registration.documents;

import module java.base;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// The pictures themselves, in GridFS, each under the key of its person and bound to the place it
/// has there. A file is written before the registration tells of it, so a crash may leave one that
/// nobody tells of; [DocumentSweep] takes those away.
@Component
public final class DocumentStore {

  private static final String BUCKET = "documents";
  private static final String REGISTRATION = "metadata.registration";

  private final GridFSBucket bucket;
  private final MongoDatabase database;
  private final Vault vault;

  DocumentStore(MongoDatabaseFactory mongo, Vault vault) {
    this.database = mongo.getMongoDatabase();
    this.bucket = GridFSBuckets.create(database, BUCKET);
    this.vault = vault;
  }

  /// The name under which it can be found again.
  String put(RegistrationId id, DocumentKind kind, byte[] picture) {
    var locked = keys(id).lockBytes(id.value(), field(kind), picture);
    var told = new Document("registration", id.value());
    return bucket
        .uploadFromStream(
            kind.code(), new ByteArrayInputStream(locked), new GridFSUploadOptions().metadata(told))
        .toHexString();
  }

  /// Empty if it has been taken away meanwhile.
  public Optional<byte[]> find(RegistrationId id, DocumentKind kind, String file) {
    var locked = new ByteArrayOutputStream();
    try {
      bucket.downloadToStream(new ObjectId(file), locked);
    } catch (MongoGridFSException gone) {
      return Optional.empty();
    }
    return Optional.of(keys(id).openBytes(id.value(), field(kind), locked.toByteArray()));
  }

  void remove(String file) {
    try {
      bucket.delete(new ObjectId(file));
    } catch (MongoGridFSException gone) {
      // Somebody took it away already, or only its pieces were there, and are no more.
    }
  }

  /// Files begun from `start` and before `end`, in whole seconds, also such as were never finished,
  /// in the order of their beginning.
  Iterable<String> begun(Instant start, Instant end) {
    var first = ObjectId.getSmallestWithDate(Date.from(start));
    var after = ObjectId.getSmallestWithDate(Date.from(end));
    return database
        .getCollection(BUCKET + ".chunks")
        .find(
            Filters.and(
                Filters.gte("files_id", first), Filters.lt("files_id", after), Filters.eq("n", 0)))
        .projection(Projections.fields(Projections.include("files_id"), Projections.excludeId()))
        .map(chunk -> chunk.getObjectId("files_id").toHexString());
  }

  /// Whose a finished file is.
  Optional<RegistrationId> ownerOf(String file) {
    var found =
        database
            .getCollection(BUCKET + ".files")
            .find(Filters.eq("_id", new ObjectId(file)))
            .projection(Projections.include(REGISTRATION))
            .first();
    return Optional.ofNullable(found)
        .map(document -> document.getEmbedded(List.of("metadata", "registration"), String.class))
        .map(RegistrationId::new);
  }

  private Vault.Keys keys(RegistrationId id) {
    return vault.keysOf(Set.of(id.value()));
  }

  private static String field(DocumentKind kind) {
    return BUCKET + "." + kind.code();
  }
}
