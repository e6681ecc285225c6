package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.backbone.seal.Seals;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.contracts.Topic;
import org.springframework.stereotype.Component;

/// Accepts a valid submission: names it, seals it for registration-service, and answers when Kafka
/// has it.
@Component
final class IntakeDesk {

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Conferences conferences;
  private final Seals seals;
  private final SubmissionSender sender;
  private final StatusLinks links;
  private final Clock clock;

  IntakeDesk(
      Conferences conferences,
      Seals seals,
      SubmissionSender sender,
      StatusLinks links,
      Clock clock) {
    this.conferences = conferences;
    this.seals = seals;
    this.sender = sender;
    this.links = links;
    this.clock = clock;
  }

  Receipt accept(Submission submission, String idempotencyKey) {
    var conference = conferences.require(submission.conference());
    var id = links.idOf(conference.code(), idempotencyKey);
    var reference = Reference.of(conference.referencePrefix(), id);
    return sender.acknowledged(envelope(submission, id, reference))
        ? links.accepted(id, reference)
        : new Receipt.NotNow(RETRY);
  }

  private Envelope<RegistrationSubmitted> envelope(
      Submission submission, RegistrationId id, String reference) {
    var now = clock.instant();
    var sealed = seals.seal(submission, Party.REGISTRATION, Topic.SUBMISSIONS, id.value(), 1);
    var event =
        new RegistrationSubmitted(
            id, reference, submission.conference(), submission.category(), now, sealed);
    return new Envelope<>(Party.GATEWAY, id.value(), 1, 0, now, event);
  }
}
