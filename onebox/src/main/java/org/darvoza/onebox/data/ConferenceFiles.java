package org.darvoza.onebox.data;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.onebox.process.CannotStart;

/// The conferences of the house: the files in `DARVOZA_CONFERENCES`, or in its own folder where
/// nothing else is named.
public final class ConferenceFiles {

  private ConferenceFiles() {}

  public static Path folder(Path home) {
    var named = System.getenv("DARVOZA_CONFERENCES");
    return named == null
        ? home.resolve("conferences")
        : Path.of(named).toAbsolutePath().normalize();
  }

  /// Read before anything is started: four services that do not come up would say it less well.
  public static void requireRight(Path folder) {
    try {
      var _ = Conferences.read(folder);
    } catch (IllegalStateException | UncheckedIOException e) {
      throw new CannotStart(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
    }
  }
}
