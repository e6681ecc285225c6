package org.darvoza.gateway.form;

import module java.base;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The list of errors above the form names each field as its label does: "Please fill in this
/// field" twenty times would help nobody.
@Component
final class FieldLabels {

  private static final Pattern NUMBERED =
      Pattern.compile("(declarations|travelDocument\\.mrz)\\[(\\d+)].*");

  private final MessageSource words;

  FieldLabels(MessageSource words) {
    this.words = words;
  }

  /// Field name to label and message, in the same order.
  Map<String, String> summary(SortedMap<String, String> errors, Locale locale) {
    var summary = new LinkedHashMap<String, String>();
    errors.forEach(
        (field, message) -> {
          var label = label(field, locale);
          summary.put(field, label.isEmpty() ? message : label + ": " + message);
        });
    return summary;
  }

  /// The labels of the consents are whole sentences; they are left out.
  private String label(String field, Locale locale) {
    var numbered = NUMBERED.matcher(field);
    if (numbered.matches()) {
      var key = field.startsWith("declarations") ? "intake.radio" : "intake.mrz";
      return word(key, locale, Integer.parseInt(numbered.group(2)) + 1);
    }
    if (field.startsWith("consents")) {
      return "";
    }
    return field.startsWith("delegation.")
        ? word("intake." + field, locale)
        : word("intake." + field.substring(field.indexOf('.') + 1), locale);
  }

  private String word(String key, Locale locale, Object... arguments) {
    return Objects.requireNonNull(words.getMessage(key, arguments, "", locale));
  }
}
