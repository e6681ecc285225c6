package org.darvoza.gateway.zone;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many zones one client may have read in [#PERIOD]; a form asks several times for one person.
@ConfigurationProperties("darvoza.zone")
record ZoneSettings(@DefaultValue("120") int readingsPerClient) {

  static final Duration PERIOD = Duration.ofMinutes(10);
}
