package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListRefusal;
import org.darvoza.backbone.ledger.RefusedException;

/// What a custodian brings, streamed to the disk, counted and hashed; gone when closed. A list in
/// several files is hashed as their bytes one after the other.
final class IncomingFile implements AutoCloseable {

  static final long MOST_BYTES = 100L * 1024 * 1024;

  private final List<Path> parts = new ArrayList<>();
  private final MessageDigest digest = sha256Digest();
  private long bytes;
  private String sha256 = "";

  private IncomingFile() {}

  /// Reads all of it; more than [#MOST_BYTES] together are refused.
  static IncomingFile receive(InputStream... bodies) throws IOException {
    var file = new IncomingFile();
    try {
      for (var body : bodies) {
        file.take(body);
      }
      file.sha256 = HexFormat.of().formatHex(file.digest.digest());
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private void take(InputStream body) throws IOException {
    var part = Files.createTempFile("watchlist-", ".part"); // for its owner alone
    parts.add(part);
    var buffer = new byte[64 * 1024];
    try (var out = Files.newOutputStream(part)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new RefusedException(ListRefusal.TOO_LARGE);
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
  }

  InputStream open(int part) throws IOException {
    return new BufferedInputStream(Files.newInputStream(parts.get(part)));
  }

  long bytes() {
    return bytes;
  }

  String sha256() {
    return sha256;
  }

  @Override
  public void close() throws IOException {
    for (var part : parts) {
      Files.deleteIfExists(part);
    }
  }
}
