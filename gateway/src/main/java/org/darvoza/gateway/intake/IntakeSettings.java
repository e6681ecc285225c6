package org.darvoza.gateway.intake;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `acknowledgement`: how long an applicant waits for Kafka. `pending`: how many may wait at once.
/// The rest: how often one network may submit in [#PERIOD], with a proof of work and with an
/// invitation; how often for one delegation in an hour; how many all together; and how often one
/// network may send a form, submitted or not.
@ConfigurationProperties("darvoza.intake")
record IntakeSettings(
    @DefaultValue("2500ms") Duration acknowledgement,
    @DefaultValue("500") int pending,
    @DefaultValue("10") int submissionsPerClient,
    @DefaultValue("60") int provenPerClient,
    @DefaultValue("300") int invitedPerClient,
    @DefaultValue("60") int submissionsPerDelegation,
    @DefaultValue("600") int provenPerDelegation,
    @DefaultValue("200") int submissionsPerSecond,
    @DefaultValue("120") int formsPerClient) {

  /// The period of the limits for one client.
  static final Duration PERIOD = Duration.ofMinutes(10);

  static final Duration DELEGATION_PERIOD = Duration.ofHours(1);
}
