package org.darvoza.testkit;

import module java.base;

/// A folder with two conference files: the house's own, and a second that opens four categories.
public final class TwoConferences {

  public static final String SECOND = "issyk-kul-2021";

  private TwoConferences() {}

  /// `house`: the folder with the house's own files.
  public static Path folder(Path house) {
    try (var own = Files.list(house);
        var second =
            Objects.requireNonNull(
                TwoConferences.class.getResourceAsStream("/" + SECOND + ".yml"))) {
      var folder = Files.createTempDirectory("conferences-");
      for (var file : own.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      Files.copy(second, folder.resolve(SECOND + ".yml"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
