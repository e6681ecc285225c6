package org.darvoza.testkit;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;

/// The message files of one bundle, and what is wrong with them.
///
/// English is the base file; every other language must say the same keys, in its own words.
public record Translations(Map<String, String> english, Map<String, Map<String, String>> others) {

  private static final Path FOLDER = Path.of("src", "main", "resources", "messages");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

  private static final Path CONFERENCES = Path.of("..", "conferences");

  /// A bundle of the module under test that the public reads: in every language of a conference.
  public static Translations of(String bundle) {
    return in(Conferences.read(CONFERENCES).languages(), bundle);
  }

  /// A bundle of the module under test that staff alone reads.
  public static Translations ofTheConsole(String bundle) {
    return in(Language.OF_THE_CONSOLE, bundle);
  }

  private static Translations in(Collection<Language> languages, String bundle) {
    var others = new TreeMap<String, Map<String, String>>();
    for (var language : languages) {
      if (!language.equals(Language.ENGLISH)) {
        others.put(language.code(), messages(bundle + "_" + language.code()));
      }
    }
    return new Translations(messages(bundle), others);
  }

  /// Every fault in words. `same` are the keys, or with a dot at the end the beginnings of keys,
  /// that may read as in English.
  public List<String> faults(String... same) {
    var faults = new ArrayList<String>();
    var alike = Set.of(same);
    others.forEach(
        (language, words) -> {
          missing(english, words).forEach(key -> faults.add(language + " lacks " + key));
          missing(words, english).forEach(key -> faults.add(language + " alone has " + key));
          words.forEach(
              (key, text) ->
                  faultOf(key, text, alike).ifPresent(f -> faults.add(language + " " + f)));
        });
    english.forEach((key, text) -> badQuote(key, text).ifPresent(f -> faults.add("en " + f)));
    return faults;
  }

  private Optional<String> faultOf(String key, String text, Set<String> same) {
    var original = english.getOrDefault(key, text + " ");
    if (text.isBlank()) {
      return Optional.of(key + " is empty");
    }
    if (text.equals(original) && !mayBeAlike(key, same)) {
      return Optional.of(key + " is still English: " + text);
    }
    if (english.containsKey(key) && !places(text).equals(places(original))) {
      return Optional.of(key + " does not have the places of the English text");
    }
    return badQuote(key, text);
  }

  private static boolean mayBeAlike(String key, Set<String> same) {
    return same.contains(key)
        || same.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start));
  }

  /// A single apostrophe beside `{0}` would swallow the place.
  private static Optional<String> badQuote(String key, String text) {
    var hurts = text.contains("{0") && text.replace("''", "").contains("'");
    return hurts ? Optional.of(key + " needs its apostrophe doubled") : Optional.empty();
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Set<String> missing(Map<String, String> all, Map<String, String> some) {
    var missing = new TreeSet<>(all.keySet());
    missing.removeAll(some.keySet());
    return missing;
  }

  private static Map<String, String> messages(String bundle) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var messages = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return messages;
  }
}
