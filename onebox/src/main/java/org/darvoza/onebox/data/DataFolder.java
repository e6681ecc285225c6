package org.darvoza.onebox.data;

import module java.base;

import org.darvoza.onebox.process.Folders;
import org.jspecify.annotations.Nullable;

/// Everything one installation keeps: `mongodb/`, `kafka/`, `secrets/`, `logs/` and `onebox.json`.
public record DataFolder(Path root) {

  /// The given one, or `var` in the repository.
  public static DataFolder of(@Nullable Path given) {
    var chosen = given == null ? Home.path().resolve("var") : given;
    return new DataFolder(chosen.toAbsolutePath().normalize());
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  public Path secrets() {
    return root.resolve("secrets");
  }

  public Path staffPasswords() {
    return secrets().resolve("gateway").resolve("staff-passwords.json");
  }

  public Path oneboxFile() {
    return root.resolve("onebox.json");
  }

  public Path lock() {
    return root.resolve("onebox.lock");
  }

  /// Only what is ours: the folder may be a wrong one.
  public void empty() {
    for (var ours : List.of("mongodb", "kafka", "secrets", "onebox.json")) {
      Folders.delete(root.resolve(ours));
    }
  }
}
