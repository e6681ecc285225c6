package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The languages the house writes in; a language exists here when every page and letter has it.
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru"),
  TAJIK("tg");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// ISO 639-1.
  @JsonValue
  public String code() {
    return code;
  }

  static List<String> codes() {
    return Stream.of(values()).map(Language::code).toList();
  }

  public Locale locale() {
    return Locale.of(code);
  }

  @JsonCreator
  public static Language ofCode(String code) {
    return Stream.of(values())
        .filter(language -> language.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not one of en, ru, tg"));
  }
}
