package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.MongoClientSettings;
import org.bson.Document;
import org.bson.RawBsonDocument;

/// The hash of a ledger entry: SHA-256 over the BSON of all its fields but `hash`, in their stored
/// order, as lower-case hexadecimal. BSON keeps order and types, so anyone with a BSON library can
/// check the chain (decision 0002).
final class HashChain {

  private HashChain() {}

  static String hash(Document entry) {
    var covered = new Document(entry);
    covered.remove("hash");
    var codec = MongoClientSettings.getDefaultCodecRegistry().get(Document.class);
    var bytes = new RawBsonDocument(covered, codec).getByteBuffer();
    return digest(ByteBuffer.wrap(bytes.array(), bytes.position(), bytes.remaining()));
  }

  /// SHA-256 in lower-case hexadecimal, the one form of digest in the ledger.
  static String digest(ByteBuffer bytes) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(bytes);
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
