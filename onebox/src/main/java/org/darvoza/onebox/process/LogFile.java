package org.darvoza.onebox.process;

import module java.base;

/// What a process writes; the files of the last few starts are kept beside it (`mongod.1.log`, …).
record LogFile(Path path) {

  private static final int KEPT = 5;
  private static final int SHOWN = 15;

  File file() {
    return path.toFile();
  }

  void rotate() {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      for (var age = KEPT - 1; age >= 0; age--) {
        if (Files.exists(aged(age))) {
          Files.move(aged(age), aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String lastLines() {
    try (var bytes = Files.newInputStream(path)) {
      var lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var last = lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
      return "Its log " + path + " ends with:\n" + String.join("\n", last);
    } catch (IOException e) {
      return "Its log " + path + " cannot be read.";
    }
  }

  private Path aged(int age) {
    var name = path.getFileName().toString();
    return age == 0 ? path : path.resolveSibling(name.replaceFirst("\\.log$", "." + age + ".log"));
  }
}
