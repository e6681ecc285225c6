package org.darvoza.gateway.proof;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `cost`: rounds for one attempt, which is what a judgement costs us; `attempts`: how many a
/// solution needs at the least in peace, and less than twice as many at the most; `lifetime`: how
/// long a solution is good. `puzzlesPerClient`: how many a network may ask for in [#PERIOD].
@ConfigurationProperties("darvoza.proof")
record ProofSettings(
    @DefaultValue("2000") int cost,
    @DefaultValue("200") int attempts,
    @DefaultValue("10m") Duration lifetime,
    @DefaultValue("300") int puzzlesPerClient) {

  static final Duration PERIOD = Duration.ofMinutes(10);
}
