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
    var sha256 = sha256();
    sha256.update(bytes.array(), bytes.position(), bytes.remaining());
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
