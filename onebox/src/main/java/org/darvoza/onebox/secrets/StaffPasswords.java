package org.darvoza.onebox.secrets;

import module java.base;

import tools.jackson.databind.json.JsonMapper;

/// A password for each staff user of the onebox.
final class StaffPasswords {

  private static final List<String> USERS =
      List.of(
          "registrar",
          "officer1",
          "officer2",
          "senior1",
          "senior2",
          "supervisor",
          "head",
          "custodian1",
          "custodian2",
          "agency",
          "reviewer",
          "badges",
          "gate",
          "auditor",
          "dpo",
          "admin");

  private StaffPasswords() {}

  static String generate() {
    var passwords = new LinkedHashMap<String, String>();
    USERS.forEach(user -> passwords.put(user, RandomText.readable()));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(passwords);
  }
}
