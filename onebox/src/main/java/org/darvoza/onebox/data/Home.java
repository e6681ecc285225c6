package org.darvoza.onebox.data;

import module java.base;

/// The repository, which the script `darvoza` names.
public final class Home {

  private Home() {}

  public static Path path() {
    return Path.of(System.getProperty("darvoza.home", ".")).toAbsolutePath().normalize();
  }
}
