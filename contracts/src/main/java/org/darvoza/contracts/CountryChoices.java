package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// The states and other issuers of documents, named and sorted in the reader's language. Germany's
/// `D` is not offered beside `DEU`: one name, one choice.
public final class CountryChoices {

  /// Tajik has six letters more than Russian, each after the letter it is derived from.
  private static final String TAJIK =
      "& Г < ғ , Ғ & И < ӣ , Ӣ & К < қ , Қ & У < ӯ , Ӯ & Х < ҳ , Ҳ & Ч < ҷ , Ҷ";

  private final BiFunction<String, Locale, @Nullable String> names;
  private final Map<Locale, List<Choice>> byLocale = new ConcurrentHashMap<>();

  /// `names`: of codes that are no state's, by the key of a message, `country.` and the code; null
  /// where there is none. Those without a name are not offered.
  public CountryChoices(BiFunction<String, Locale, @Nullable String> names) {
    this.names = names;
  }

  public List<Choice> in(Locale locale) {
    return byLocale.computeIfAbsent(locale, this::sorted);
  }

  /// Its name with the code as documents print it; the code alone where there is no name.
  public String nameWithCode(String code, Locale locale) {
    var name = label(code, locale);
    return name.isEmpty() ? code : "%s (%s)".formatted(name, code);
  }

  private List<Choice> sorted(Locale locale) {
    var order = order(locale);
    return Countries.codes().stream()
        .map(code -> new Choice(code, label(code, locale)))
        .filter(choice -> !choice.label().isEmpty())
        .sorted(Comparator.comparing(Choice::label, order::compare))
        .toList();
  }

  private String label(String code, Locale locale) {
    var own = names.apply("country." + code, locale);
    if (own != null) {
      return own;
    }
    var name = Countries.name(code, locale);
    return name.equals(code) ? "" : name;
  }

  private static Collator order(Locale locale) {
    if (!locale.getLanguage().equals("tg")) {
      return Collator.getInstance(locale);
    }
    try {
      var russian = (RuleBasedCollator) Collator.getInstance(Locale.of("ru"));
      return new RuleBasedCollator(russian.getRules() + TAJIK);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
