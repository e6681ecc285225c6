package org.darvoza.backbone.seal;

import module java.base;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;
import org.bson.types.Binary;
import org.darvoza.contracts.ContractJson;

/// Keeps what a service knows of a person under a key of that person. The keys lie in the database,
/// wrapped by the service's own key set; a key destroyed is a person erased.
public final class Vault {

  private static final String COLLECTION = "person_keys";
  private static final int DUPLICATE_KEY = 11000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Aead wrapping;
  private final MongoCollection<Document> keys;
  private final String service;

  public Vault(Aead wrapping, MongoDatabase database, String service) {
    this.wrapping = wrapping;
    this.keys = database.getCollection(COLLECTION);
    this.service = service;
  }

  /// The keys of these people, made where there are none yet. To be called before a transaction: a
  /// key that nothing came to lie under does no harm.
  public Keys keysOf(Set<String> persons) {
    var wrapped = stored(persons);
    var missing = new HashSet<>(persons);
    missing.removeAll(wrapped.keySet());
    if (!missing.isEmpty()) {
      make(missing);
      wrapped.putAll(stored(missing));
    }
    return new Keys(
        wrapped.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> unwrap(e.getKey(), e.getValue()))));
  }

  private Map<String, byte[]> stored(Set<String> persons) {
    var wrapped = new HashMap<String, byte[]>();
    keys.find(Filters.in("_id", persons))
        .forEach(
            key -> wrapped.put(key.getString("_id"), key.get("wrapped", Binary.class).getData()));
    return wrapped;
  }

  /// Plain inserts: the server takes many of them at once, but upserts one by one. Where somebody
  /// else was first, his key is the one.
  private void make(Set<String> persons) {
    var inserts =
        persons.stream()
            .map(person -> new Document("_id", person).append("wrapped", wrapped(person)))
            .toList();
    try {
      keys.insertMany(inserts, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
        throw e;
      }
    }
  }

  private Binary wrapped(String person) {
    return new Binary(wrap(person, newKey()));
  }

  private static byte[] newKey() {
    var key = new byte[32];
    RANDOM.nextBytes(key);
    return key;
  }

  private byte[] wrap(String person, byte[] key) {
    try {
      return wrapping.encrypt(key, binding(person));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not wrap a key", e);
    }
  }

  private Aead unwrap(String person, byte[] wrapped) {
    try {
      return new AesGcmJce(wrapping.decrypt(wrapped, binding(person)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A person's key does not unwrap with this key set", e);
    }
  }

  private byte[] binding(String person) {
    return (service + "|" + person).getBytes(StandardCharsets.UTF_8);
  }

  /// The keys of some people, to lock and to open what is theirs. `field` binds a value to its
  /// place.
  public final class Keys {

    private final Map<String, Aead> byPerson;

    private Keys(Map<String, Aead> byPerson) {
      this.byPerson = byPerson;
    }

    public <T> Locked<T> lock(String person, String field, T value) {
      return new Locked<>(lockBytes(person, field, ContractJson.write(value)));
    }

    public <T> T open(String person, String field, Locked<T> locked, Class<T> type) {
      return ContractJson.read(openBytes(person, field, locked.ciphertext()), type);
    }

    /// For what is no JSON: a picture would grow by a third.
    public byte[] lockBytes(String person, String field, byte[] bytes) {
      try {
        return key(person).encrypt(bytes, fieldBinding(person, field));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Could not lock " + field, e);
      }
    }

    public byte[] openBytes(String person, String field, byte[] ciphertext) {
      try {
        return key(person).decrypt(ciphertext, fieldBinding(person, field));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(field + " does not open with this person's key", e);
      }
    }

    private Aead key(String person) {
      var key = byPerson.get(person);
      if (key == null) {
        throw new IllegalStateException("No key was fetched for this person");
      }
      return key;
    }

    private byte[] fieldBinding(String person, String field) {
      return (service + "|" + person + "|" + field).getBytes(StandardCharsets.UTF_8);
    }
  }
}
