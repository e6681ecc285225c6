package org.darvoza.backbone.relay;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `poll`: how often the relay looks into the outbox itself for what others put there; alone, ten
/// times as long. `lease`: how long a silent relay keeps its buckets. `sendLimit`: how long it
/// waits for the broker, longer than the producer's own limit.
@ConfigurationProperties("darvoza.relay")
public record RelaySettings(
    @DefaultValue("500ms") Duration poll,
    @DefaultValue("10s") Duration lease,
    @DefaultValue("15s") Duration sendLimit) {}
