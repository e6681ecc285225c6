package org.darvoza.look;

import module java.base;

/// The message files of one bundle, and what is wrong with them.
///
/// English is the base file; every other language must say the same keys, in its own words.
public record Translations(Map<String, String> english, Map<String, Map<String, String>> others) {

  private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

  public static Translations read(Path folder, String bundle, String... languages) {
    var others = new TreeMap<String, Map<String, String>>();
    for (var language : languages) {
      others.put(language, messages(folder.resolve(bundle + "_" + language + ".properties")));
    }
    return new Translations(messages(folder.resolve(bundle + ".properties")), others);
  }

  /// Every fault in words; `same` matches keys that may read as in English.
  public List<String> faults(Predicate<String> same) {
    var faults = new ArrayList<String>();
    others.forEach(
        (language, words) -> {
          missing(english, words).forEach(key -> faults.add(language + " lacks " + key));
          missing(words, english).forEach(key -> faults.add(language + " alone has " + key));
          words.forEach(
              (key, text) ->
                  faultOf(key, text, same).ifPresent(f -> faults.add(language + " " + f)));
        });
    english.forEach((key, text) -> badQuote(key, text).ifPresent(f -> faults.add("en " + f)));
    return faults;
  }

  private Optional<String> faultOf(String key, String text, Predicate<String> same) {
    var original = english.getOrDefault(key, text + " ");
    if (text.isBlank()) {
      return Optional.of(key + " is empty");
    }
    if (text.equals(original) && !same.test(key)) {
      return Optional.of(key + " is still English: " + text);
    }
    if (english.containsKey(key) && !places(text).equals(places(original))) {
      return Optional.of(key + " does not have the places of the English text");
    }
    return badQuote(key, text);
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

  private static Map<String, String> messages(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var messages = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return messages;
  }
}
