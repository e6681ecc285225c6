package org.darvoza.gateway.intake;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `acknowledgement`: how long an applicant waits for Kafka. `pending`: how many may wait at once.
@ConfigurationProperties("darvoza.intake")
record IntakeSettings(
    @DefaultValue("2500ms") Duration acknowledgement,
    @DefaultValue("500") int pending,
    @DefaultValue("10") int submissionsPerClient,
    @DefaultValue("200") int submissionsPerSecond,
    @DefaultValue("30") int formsPerClient) {

  /// The period of the limits for one client.
  static final Duration PERIOD = Duration.ofMinutes(10);
}
