package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A language that people are written to in, by its ISO 639-1 code. Which ones there are a
/// conference's file says; each needs its message files (docs/languages.md).
public record Language(@JsonValue String code) {

  public static final Language ENGLISH = new Language("en");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language TAJIK = new Language("tg");
  public static final Language ARABIC = new Language("ar");

  /// What the console of the staff is written in, whatever conference they work for.
  public static final List<Language> OF_THE_CONSOLE = List.of(ENGLISH, RUSSIAN, TAJIK);

  public Language {
    if (!Codes.ALL.contains(code)) {
      throw new IllegalArgumentException("Not a language of ISO 639-1");
    }
  }

  /// Apart, because the languages above are made before any list beside them would be.
  private static final class Codes {
    static final Set<String> ALL = Set.of(Locale.getISOLanguages());

    /// Kept, since reading a tag is 3 % of what a letter costs.
    static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();
  }

  @JsonCreator
  public static Language ofCode(String code) {
    return new Language(code);
  }

  /// Written with the digits of passports, references and keyboards in every language: people
  /// compare them sign by sign (docs/languages.md).
  public Locale locale() {
    return Codes.LOCALES.computeIfAbsent(code, it -> Locale.forLanguageTag(it + "-u-nu-latn"));
  }
}
