package org.darvoza.onebox.command;

import module java.base;

/// The four services, by the name of their module.
enum Service {
  GATEWAY("gateway", "gateway"),
  REGISTRATION("registration-service", "registration"),
  ACCREDITATION("accreditation-service", "accreditation"),
  NOTIFICATION("notification-service", "notification");

  /// Those that have a ledger.
  static final List<Service> BOOKKEEPERS = List.of(REGISTRATION, ACCREDITATION, NOTIFICATION);

  private final String module;
  private final String database;

  Service(String module, String database) {
    this.module = module;
    this.database = database;
  }

  String module() {
    return module;
  }

  String database() {
    return database;
  }
}
