package org.darvoza.screening.list;

import module java.base;

/// Whose list it is. [#code] is the word of the API.
public enum Source {
  /// The consolidated list of the United Nations Security Council.
  UN,
  /// The list of Specially Designated Nationals of the US Treasury's Office of Foreign Assets
  /// Control.
  OFAC,
  /// The host country's own list.
  HOST;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Source> of(String code) {
    return Stream.of(values()).filter(source -> source.code().equals(code)).findFirst();
  }
}
