package org.darvoza.gateway.accounts;

import module java.base;

import com.mongodb.client.MongoDatabase;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.StaffRole;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Creates the accounts whose passwords lie in `staff-passwords.json`, those that are missing. An
/// installation without that file brings its own accounts.
@Component
final class FirstAccounts implements Preparation {

  private static final String FILE = "staff-passwords.json";

  private static final Map<String, StaffRole> ROLES =
      Map.ofEntries(
          Map.entry("registrar", StaffRole.REGISTRATION_OFFICER),
          Map.entry("officer1", StaffRole.SCREENING_OFFICER),
          Map.entry("officer2", StaffRole.SCREENING_OFFICER),
          Map.entry("senior1", StaffRole.SECURITY_OFFICER),
          Map.entry("senior2", StaffRole.SECURITY_OFFICER),
          Map.entry("supervisor", StaffRole.SECURITY_SUPERVISOR),
          Map.entry("head", StaffRole.HEAD_OF_ACCREDITATION),
          Map.entry("custodian1", StaffRole.WATCHLIST_CUSTODIAN),
          Map.entry("custodian2", StaffRole.WATCHLIST_CUSTODIAN),
          Map.entry("agency", StaffRole.EXTERNAL_AGENCY),
          Map.entry("reviewer", StaffRole.APPEALS_REVIEWER),
          Map.entry("badges", StaffRole.BADGE_DESK),
          Map.entry("gate", StaffRole.GATE_CONTROLLER),
          Map.entry("auditor", StaffRole.AUDITOR),
          Map.entry("dpo", StaffRole.DATA_PROTECTION_OFFICER),
          Map.entry("admin", StaffRole.ADMINISTRATOR));

  private final Secrets secrets;
  private final Passwords passwords;

  FirstAccounts(Secrets secrets, Passwords passwords) {
    this.secrets = secrets;
    this.passwords = passwords;
  }

  @Override
  public void prepare(MongoDatabase database) {
    if (secrets.has(FILE)) {
      var file = new TypeReference<TreeMap<String, String>>() {};
      JsonMapper.shared()
          .readValue(secrets.text(FILE), file)
          .forEach((username, password) -> create(database, username, password));
    }
  }

  private void create(MongoDatabase database, String username, String password) {
    var role = ROLES.get(username);
    if (role != null && !Accounts.has(database, username)) {
      Accounts.addIfMissing(
          database,
          new Account(
              new Member(username, Set.of(role), Scope.EVERYTHING), passwords.hash(password)));
    }
  }
}
