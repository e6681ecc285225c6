package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.Submission;
import org.springframework.stereotype.Component;

/// Accepts a valid submission: names it, seals it for registration-service, and answers when Kafka
/// has it.
@Component
final class IntakeDesk {

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Conferences conferences;
  private final SubmissionEnvelopes envelopes;
  private final SubmissionSender sender;
  private final StatusLinks links;
  private final Clock clock;

  IntakeDesk(
      Conferences conferences,
      SubmissionEnvelopes envelopes,
      SubmissionSender sender,
      StatusLinks links,
      Clock clock) {
    this.conferences = conferences;
    this.envelopes = envelopes;
    this.sender = sender;
    this.links = links;
    this.clock = clock;
  }

  /// `clientAddress` has no part in what the registration is: the same key is the same registration
  /// from anywhere.
  Receipt accept(Submission submission, String idempotencyKey, String clientAddress) {
    var conference = conferences.require(submission.conference());
    if (!conference.takesRegistrations(clock.instant())) {
      return new Receipt.Closed(conference);
    }
    var id = links.idOf(conference.code(), idempotencyKey);
    var reference = Reference.of(conference.referencePrefix(), id);
    return sender.acknowledged(envelopes.of(submission, id, reference, clientAddress))
        ? links.accepted(id, reference)
        : new Receipt.NotNow(RETRY);
  }
}
