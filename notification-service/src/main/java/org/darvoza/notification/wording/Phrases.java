package org.darvoza.notification.wording;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// The words of letters: `messages/letters` and those all services share; before both, those of a
/// conference's own files `<conferences>/<code>/letters{,_ru,…}.properties`, which are read at
/// start. A file that says something no letter asks for stops the start: it is a slip of the pen.
@Component
public final class Phrases {

  private static final Pattern FILE = Pattern.compile("letters(?:_([a-z]{2}))?\\.properties");

  private final Map<String, MessageSource> byConference;

  public Phrases(@Value("${darvoza.conferences}") Path folder, Conferences conferences) {
    this.byConference =
        conferences.all().stream()
            .collect(Collectors.toMap(one -> one.code(), one -> own(folder.resolve(one.code()))));
  }

  /// With the words of the house behind those of the conference.
  public MessageSource of(String conference) {
    return Objects.requireNonNull(byConference.get(conference), "the conference is known");
  }

  private static MessageSource own(Path folder) {
    var house = house();
    if (!Files.isDirectory(folder)) {
      return house;
    }
    try (var files = Files.list(folder)) {
      var words = new HashMap<Language, Properties>();
      for (var file : files.sorted().toList()) {
        var name = FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          words.put(language(name.group(1)), read(file));
        }
      }
      return new Own(words, house);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Language language(@Nullable String code) {
    return code == null ? Language.ENGLISH : Language.ofCode(code);
  }

  private static ResourceBundleMessageSource house() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/letters", "messages/look");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  private static Properties read(Path file) throws IOException {
    var words = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    var known = ResourceBundle.getBundle("messages/letters", Locale.ROOT);
    for (var key : words.stringPropertyNames()) {
      if (!known.containsKey(key) && !known.containsKey(key.replaceFirst("\\.[A-Z_]+$", ""))) {
        throw new IllegalStateException("%s: no letter asks for %s".formatted(file, key));
      }
    }
    return words;
  }

  /// A conference's words; what it does not say is asked of the house.
  private static final class Own extends AbstractMessageSource {

    private final Map<Language, Properties> words;

    Own(Map<Language, Properties> words, MessageSource house) {
      this.words = words;
      setParentMessageSource(house);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
      return words
          .getOrDefault(Language.ofCode(locale.getLanguage()), new Properties())
          .getProperty(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
      var text = resolveCodeWithoutArguments(code, locale);
      return text == null ? null : new MessageFormat(text, locale);
    }
  }
}
