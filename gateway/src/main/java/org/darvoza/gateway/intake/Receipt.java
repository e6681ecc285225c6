package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.RegistrationId;

/// What the front desk says to a valid submission.
sealed interface Receipt {

  /// Acknowledged by Kafka: it cannot be lost any more. The key opens the status page.
  record Accepted(RegistrationId id, String reference, String statusKey, URI statusUrl)
      implements Receipt {}

  /// Not acknowledged in time. It may have arrived all the same; the same Idempotency-Key makes the
  /// next attempt harmless.
  record NotNow(Duration retryAfter) implements Receipt {}

  /// The last day on which this conference took registrations is over.
  record Closed(Conference conference) implements Receipt {}
}
