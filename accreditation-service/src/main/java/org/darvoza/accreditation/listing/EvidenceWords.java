package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.screening.match.Evidence;
import org.darvoza.screening.match.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says the evidence of a match in the reader's language: the message `evidence.<RULE>`.
@Component
public class EvidenceWords {

  private final MessageSource messages;

  EvidenceWords(MessageSource messages) {
    this.messages = messages;
  }

  /// The engine counts in thousandths, and so do the lines: they add up to the score as it is
  /// shown.
  public record Line(
      String rule, @Nullable String said, @Nullable String listed, BigDecimal points) {}

  public List<Line> of(List<Evidence> explanation, Locale language) {
    return explanation.stream().map(line -> line(line, language)).toList();
  }

  private Line line(Evidence line, Locale language) {
    return new Line(
        rule(line.rule(), language), line.said(), line.listed(), thousandths(line.points()));
  }

  public static BigDecimal thousandths(double points) {
    return BigDecimal.valueOf(points).setScale(3, RoundingMode.HALF_UP);
  }

  private String rule(Rule rule, Locale language) {
    return messages.getMessage("evidence." + rule, null, language);
  }
}
