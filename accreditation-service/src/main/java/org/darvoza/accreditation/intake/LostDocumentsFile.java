package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.screening.list.LostDocuments;
import org.darvoza.screening.list.UnusableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The file `lost-documents.csv` beside the conferences' files, if there is one; read again when it
/// has changed. A wrong file stops the start; one that comes later leaves the last good one in
/// force.
@Component
class LostDocumentsFile {

  private static final Logger log = LoggerFactory.getLogger(LostDocumentsFile.class);
  private static final FileTime NEVER = FileTime.from(Instant.EPOCH);

  private record Reading(FileTime of, LostDocuments documents) {}

  private final Path file;
  private volatile Reading last;

  LostDocumentsFile(@Value("${darvoza.conferences}") Path conferences) {
    this.file = conferences.resolve("lost-documents.csv");
    try {
      var changed = changed();
      this.last = new Reading(changed, read(changed));
    } catch (IOException | UnusableList e) {
      throw new IllegalStateException(file.toAbsolutePath() + ": " + e.getMessage(), e);
    }
  }

  LostDocuments current() {
    var present = last;
    var changed = NEVER;
    try {
      changed = changed();
      if (!changed.equals(present.of())) {
        last = new Reading(changed, read(changed));
      }
    } catch (IOException | UnusableList e) {
      log.error("{} is not taken over: {}", file, e.getMessage());
      last = new Reading(changed, present.documents());
    }
    return last.documents();
  }

  private FileTime changed() throws IOException {
    return Files.exists(file) ? Files.getLastModifiedTime(file) : NEVER;
  }

  private LostDocuments read(FileTime changed) throws IOException, UnusableList {
    if (changed.equals(NEVER)) {
      return LostDocuments.NONE;
    }
    try (var bytes = Files.newInputStream(file)) {
      return LostDocuments.read(bytes);
    }
  }
}
