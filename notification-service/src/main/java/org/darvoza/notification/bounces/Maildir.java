package org.darvoza.notification.bounces;

import module java.base;

/// A mailbox as a folder: the mail server puts each mail into `new` as a file of its own, complete
/// from the first moment. What has been read is moved to `cur`.
record Maildir(Path folder) {

  private static final String SEEN = ":2,S";
  private static final String FLAGGED = ":2,F";
  private static final int AT_ONCE = 100;

  List<Path> arrived() throws IOException {
    var fresh = folder.resolve("new");
    if (!Files.isDirectory(fresh)) {
      return List.of();
    }
    try (var files = Files.list(fresh)) {
      return files.filter(Files::isRegularFile).sorted().limit(AT_ONCE).toList();
    }
  }

  /// `understood`: else it is flagged, for a person to read.
  void read(Path mail, boolean understood) throws IOException {
    var current = Files.createDirectories(folder.resolve("cur"));
    try {
      var name = mail.getFileName() + (understood ? SEEN : FLAGGED);
      var _ = Files.move(mail, current.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException anotherInstanceWasFaster) {
      // It has read the same.
    }
  }
}
