package org.darvoza.testkit;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;

/// Conferences as other files than the house's own describe them.
public final class ConferenceFiles {

  public static final String CLOSED = "closed-2022";

  private static final Path OWN = Path.of("..", "conferences", "dushanbe-2022.yml");

  private ConferenceFiles() {}

  /// The house's own, with one line more.
  public static Conference withLine(String line) {
    try {
      var folder = Files.createTempDirectory("conference-");
      Files.writeString(folder.resolve("own.yml"), Files.readString(OWN) + line + "\n");
      return Conferences.read(folder).current();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a conference beside the others that takes no registrations any more, since 1 May 2022.
  public static Path addClosed(Path folder) {
    try {
      var text =
          Files.readString(OWN)
              .replace("code: dushanbe-2022", "code: " + CLOSED)
              .replaceAll("(first|last)Day: 2022-10", "$1Day: 2022-05");
      Files.writeString(folder.resolve(CLOSED + ".yml"), text + "registerUntil: 2022-04-30\n");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
