package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.contracts.Topic;
import org.darvoza.gateway.edge.ClientSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts submissions into their envelopes: what is personal sealed, and where it came from told only
/// so far that two from one network can be seen to be so. The key of that digest is the gateway's
/// own and the conference is part of it, so that nobody else finds the address by trying them all,
/// and no conference's counts meet another's.
@Component
final class SubmissionEnvelopes {

  private final Seals seals;
  private final KeyedDigest sources;
  private final Clock clock;

  SubmissionEnvelopes(Seals seals, Secrets secrets, Clock clock) {
    this.seals = seals;
    this.sources = new KeyedDigest(secrets.key("source-key"));
    this.clock = clock;
  }

  Envelope<RegistrationSubmitted> of(
      Submission submission, RegistrationId id, String reference, String clientAddress) {
    var now = clock.instant();
    var sealed = seals.seal(submission, Party.REGISTRATION, Topic.SUBMISSIONS, id.value(), 1);
    var event =
        new RegistrationSubmitted(
            id,
            reference,
            submission.conference(),
            submission.category(),
            now,
            source(submission.conference(), clientAddress),
            sealed);
    return new Envelope<>(Party.GATEWAY, id.value(), 1, 0, now, event);
  }

  private @Nullable String source(String conference, String clientAddress) {
    return ClientSource.of(clientAddress)
        .map(network -> sources.shortTextOf("source|%s|%s".formatted(conference, network)))
        .orElse(null);
  }
}
