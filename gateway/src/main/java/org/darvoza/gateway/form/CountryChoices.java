package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The states and other issuers of documents, named and sorted in the reader's language. Germany's
/// `D` is not offered beside `DEU`: one name, one choice.
@Component
final class CountryChoices {

  /// One entry of a list of choices.
  record Choice(String value, String label) {}

  /// Tajik has six letters more than Russian, each after the letter it is derived from.
  private static final String TAJIK =
      "& Г < ғ , Ғ & И < ӣ , Ӣ & К < қ , Қ & У < ӯ , Ӯ & Х < ҳ , Ҳ & Ч < ҷ , Ҷ";

  private final MessageSource words;
  private final Map<Locale, List<Choice>> byLocale = new ConcurrentHashMap<>();

  CountryChoices(MessageSource words) {
    this.words = words;
  }

  List<Choice> in(Locale locale) {
    return byLocale.computeIfAbsent(locale, this::sorted);
  }

  private List<Choice> sorted(Locale locale) {
    var order = order(locale);
    return Countries.codes().stream()
        .map(code -> new Choice(code, label(code, locale)))
        .filter(choice -> !choice.label().isEmpty())
        .sorted(Comparator.comparing(Choice::label, order::compare))
        .toList();
  }

  /// Codes that are no state's have their names in the message files; those without one are not
  /// offered.
  private String label(String code, Locale locale) {
    var name = Countries.name(code, locale);
    return Objects.requireNonNull(
        words.getMessage("country." + code, null, name.equals(code) ? "" : name, locale));
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
