package org.darvoza.notification.bounces;

import module java.base;

import jakarta.mail.MessagingException;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.post.Reports;
import org.darvoza.notification.smtp.Answer;
import org.darvoza.notification.smtp.ReturnAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads the reports and notes which letters did not arrive.
@Component
final class BounceDesk {

  private static final Logger log = LoggerFactory.getLogger(BounceDesk.class);

  private final Ledger ledger;
  private final Letters letters;
  private final Reports reports;
  private final ReturnAddresses returns;
  private final Clock clock;

  BounceDesk(
      Ledger ledger, Letters letters, Reports reports, ReturnAddresses returns, Clock clock) {
    this.ledger = ledger;
    this.letters = letters;
    this.reports = reports;
    this.returns = returns;
    this.clock = clock;
  }

  /// Whether it was a report about a letter of ours; the same one twice changes nothing.
  boolean take(InputStream mail) throws IOException {
    return report(mail).filter(this::noted).isPresent();
  }

  private static Optional<DeliveryReport> report(InputStream mail) throws IOException {
    try {
      return DeliveryReport.read(mail);
    } catch (MessagingException | IllegalArgumentException malformed) {
      log.info("A mail to a return address is no report: {}", malformed.getClass().getName());
      return Optional.empty();
    }
  }

  private boolean noted(DeliveryReport report) {
    var letter =
        returns.in(report.addressedTo()).flatMap(back -> letters.beginningWith(back.beginning()));
    if (letter.isPresent() && report.failed()) {
      var answer = new Answer(report.code(), report.diagnosis());
      var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      var _ = ledger.recordAll(reports.bounced(letter.get(), now, answer, report.deadAddress()));
    }
    return letter.isPresent();
  }
}
