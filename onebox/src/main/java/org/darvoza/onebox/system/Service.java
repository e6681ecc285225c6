package org.darvoza.onebox.system;

import module java.base;

/// The four services, by the name of their module.
public enum Service {
  GATEWAY("gateway", "gateway"),
  REGISTRATION("registration-service", "registration"),
  ACCREDITATION("accreditation-service", "accreditation"),
  NOTIFICATION("notification-service", "notification");

  /// Those that have a ledger.
  public static final List<Service> BOOKKEEPERS =
      List.of(REGISTRATION, ACCREDITATION, NOTIFICATION);

  private final String module;
  private final String database;

  Service(String module, String database) {
    this.module = module;
    this.database = database;
  }

  public String module() {
    return module;
  }

  public String database() {
    return database;
  }
}
