package org.darvoza.gateway.routing;

import module java.base;

import org.darvoza.contracts.Party;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the services are.
@ConfigurationProperties("darvoza.services")
record ServiceAddresses(URI registration, URI accreditation, URI notification) {

  URI of(Party service) {
    return switch (service) {
      case REGISTRATION -> registration;
      case ACCREDITATION -> accreditation;
      case NOTIFICATION -> notification;
      case GATEWAY -> throw new IllegalArgumentException("The gateway does not call itself");
    };
  }
}
