package org.darvoza.contracts;

/// A service that takes part in the conversation; also whom a [Sealed] value is meant for.
public enum Party {
  GATEWAY("gateway"),
  REGISTRATION("registration-service"),
  ACCREDITATION("accreditation-service"),
  NOTIFICATION("notification-service");

  private final String serviceName;

  Party(String serviceName) {
    this.serviceName = serviceName;
  }

  public String serviceName() {
    return serviceName;
  }
}
