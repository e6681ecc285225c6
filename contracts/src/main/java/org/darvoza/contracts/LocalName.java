package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import org.jspecify.annotations.Nullable;

/// A name as a conference's file gives it: language by language, or one that is the same in all of
/// them, as `UNOCT` is.
public final class LocalName {

  private final Map<Language, String> byLanguage;
  private final @Nullable String everywhere;

  private LocalName(Map<Language, String> byLanguage, @Nullable String everywhere) {
    this.byLanguage = byLanguage;
    this.everywhere = everywhere;
  }

  @JsonCreator
  static LocalName everywhere(String text) {
    return new LocalName(Map.of(), text);
  }

  @JsonCreator(mode = Mode.DELEGATING)
  static LocalName in(Map<Language, String> byLanguage) {
    return new LocalName(Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage)), null);
  }

  /// In English for a reader whose language is another conference's.
  public String in(Language reader) {
    return said(reader).or(() -> said(Language.ENGLISH)).orElseThrow();
  }

  public Map<Language, String> in(Collection<Language> languages) {
    var texts = new LinkedHashMap<Language, String>();
    languages.forEach(language -> texts.put(language, in(language)));
    return texts;
  }

  /// Those it is written in; none where it is the same in all.
  Set<Language> languages() {
    return byLanguage.keySet();
  }

  boolean lacks(Language language) {
    return said(language).isEmpty();
  }

  private Optional<String> said(Language language) {
    var text = everywhere == null ? byLanguage.get(language) : everywhere;
    return Optional.ofNullable(text).filter(words -> !words.isBlank());
  }
}
