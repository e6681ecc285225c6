package org.darvoza.onebox.command;

import module java.base;

/// The repository, which the script `darvoza` names.
final class Home {

  private Home() {}

  static Path path() {
    return Path.of(System.getProperty("darvoza.home", ".")).toAbsolutePath().normalize();
  }
}
