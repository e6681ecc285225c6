package org.darvoza.onebox.command;

import module java.base;

import org.darvoza.onebox.Folders;
import org.jspecify.annotations.Nullable;

/// Everything one installation keeps: `mongodb/`, `kafka/`, `secrets/`, `logs/` and `onebox.json`.
record DataFolder(Path root) {

  /// The given one, or `var` in the repository.
  static DataFolder of(@Nullable Path given) {
    var chosen = given == null ? Home.path().resolve("var") : given;
    return new DataFolder(chosen.toAbsolutePath().normalize());
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path staffPasswords() {
    return secrets().resolve("gateway").resolve("staff-passwords.json");
  }

  Path oneboxFile() {
    return root.resolve("onebox.json");
  }

  Path lock() {
    return root.resolve("onebox.lock");
  }

  /// Only what is ours: the folder may be a wrong one.
  void empty() {
    for (var ours : List.of("mongodb", "kafka", "secrets", "onebox.json")) {
      Folders.delete(root.resolve(ours));
    }
  }
}
