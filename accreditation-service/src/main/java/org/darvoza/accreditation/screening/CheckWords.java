package org.darvoza.accreditation.screening;

import module java.base;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says a check in the reader's language: the message `check.<code>` with its parameter, if it has
/// one.
@Component
public final class CheckWords {

  private final MessageSource messages;

  CheckWords(MessageSource messages) {
    this.messages = messages;
  }

  public String rule(Check check, Locale language) {
    return messages.getMessage("rule." + check.rule(), null, language);
  }

  public String finding(Check check, Locale language) {
    var mentioned =
        new TreeMap<>(check.parameters())
            .entrySet().stream()
                .map(parameter -> word(parameter.getKey(), parameter.getValue(), language))
                .toArray();
    return messages.getMessage("check." + check.code(), mentioned, language);
  }

  /// In two or three words, for the queue.
  public String brief(String code, Locale language) {
    return messages.getMessage("flag." + code, null, language);
  }

  private String word(String name, String value, Locale language) {
    return switch (name) {
      case "day" -> day(LocalDate.parse(value), language);
      case "fields" -> words("check.field.", value, language);
      case "rules" -> words("picture.", value, language);
      case "kinds" -> words("check.kind.", value, language);
      case "lists" ->
          Stream.of(value.split(" "))
              .map(list -> list(list.split(":"), language))
              .collect(Collectors.joining(", "));
      default -> value;
    };
  }

  private String words(String keys, String names, Locale language) {
    return Stream.of(names.split(","))
        .map(name -> messages.getMessage(keys + name, null, language))
        .collect(Collectors.joining(", "));
  }

  private String list(String[] sourceAndVersion, Locale language) {
    var source = messages.getMessage("list." + sourceAndVersion[0], null, language);
    return messages.getMessage(
        "list.version", new Object[] {source, sourceAndVersion[1]}, language);
  }

  private String day(LocalDate day, Locale language) {
    var pattern = messages.getMessage("look.format.date", null, language);
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }
}
