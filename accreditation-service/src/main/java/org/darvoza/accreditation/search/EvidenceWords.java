package org.darvoza.accreditation.search;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says the evidence of a match in the reader's language: the message `evidence.<RULE>`, and the
/// engine's own word where it has none yet.
@Component
class EvidenceWords {

  private final MessageSource messages;

  EvidenceWords(MessageSource messages) {
    this.messages = messages;
  }

  /// `points` with its sign, as it is shown.
  record Line(String rule, @Nullable String said, @Nullable String listed, String points) {}

  List<Line> of(List<SearchAnswer.Line> explanation, Locale language) {
    return explanation.stream()
        .map(
            line ->
                new Line(
                    rule(line.rule(), language),
                    line.said(),
                    line.listed(),
                    String.format(Locale.ROOT, "%+.3f", line.points()).replace('-', '−')))
        .toList();
  }

  private String rule(String rule, Locale language) {
    var plain = rule.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Objects.requireNonNull(messages.getMessage("evidence." + rule, null, plain, language));
  }

  String text(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
