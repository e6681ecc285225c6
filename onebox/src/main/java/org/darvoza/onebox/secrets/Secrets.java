package org.darvoza.onebox.secrets;

import module java.base;

/// The tree of secrets: folders 0700, files 0600. What is missing is generated; what is there is
/// never overwritten. A service's folder holds only what that service may read.
public final class Secrets {

  private static final String GATEWAY = "gateway/";
  private static final String REGISTRATION = "registration-service/";
  private static final String ACCREDITATION = "accreditation-service/";
  private static final String NOTIFICATION = "notification-service/";

  private final SecretFiles files;

  private Secrets(Path folder) {
    this.files = new SecretFiles(folder);
  }

  public static Secrets in(Path folder) {
    var secrets = new Secrets(folder.toAbsolutePath());
    secrets.generateMissing();
    return secrets;
  }

  public Path file(String name) {
    return files.path(name);
  }

  public String read(String name) {
    return files.read(name).strip();
  }

  /// Of `root`, `reader`, or a service's user, which has the name of its database.
  public String mongodbPassword(String user) {
    return switch (user) {
      case "root", "reader" -> read("mongodb-" + user + "-password");
      case "gateway" -> read(GATEWAY + "mongodb-password");
      default -> read(user + "-service/mongodb-password");
    };
  }

  private void generateMissing() {
    files.place(RandomText::forKeyFile, "mongodb-key");
    files.place(RandomText::password, "mongodb-root-password");
    files.place(RandomText::password, "mongodb-reader-password");
    for (var service : List.of(GATEWAY, REGISTRATION, ACCREDITATION, NOTIFICATION)) {
      files.place(RandomText::password, service + "mongodb-password");
    }
    seals();
    for (var service : List.of(REGISTRATION, ACCREDITATION, NOTIFICATION)) {
      files.place(KeySet::generate, service + "vault.json");
    }
    files.place(RandomText::password, GATEWAY + "status-key", REGISTRATION + "status-key");
    files.place(RandomText::password, REGISTRATION + "address-key", NOTIFICATION + "address-key");
    files.place(RandomText::password, NOTIFICATION + "letter-key");
    files.place(RandomText::password, ACCREDITATION + "viewing-key", REGISTRATION + "viewing-key");
    files.place(RandomText::password, GATEWAY + "registration-id-key");
    files.place(RandomText::password, GATEWAY + "source-key");
    files.place(RandomText::password, GATEWAY + "invitation-key");
    files.place(RandomText::password, ACCREDITATION + "blind-index-key");
    files.place(StaffPasswords::generate, GATEWAY + "staff-passwords.json");
    access();
  }

  /// Who seals and who opens hold the same key set; nobody else does.
  private void seals() {
    files.place(
        KeySet::generate,
        GATEWAY + "seal-registration.json",
        REGISTRATION + "seal-registration.json");
    files.place(
        KeySet::generate,
        REGISTRATION + "seal-accreditation.json",
        ACCREDITATION + "seal-accreditation.json");
    files.place(
        KeySet::generate,
        REGISTRATION + "seal-notification.json",
        NOTIFICATION + "seal-notification.json");
  }

  /// The gateway signs who is calling; the services can only verify it.
  private void access() {
    files.place(AccessKey::generate, GATEWAY + "access-signing.json");
    var signing = read(GATEWAY + "access-signing.json");
    files.place(
        () -> AccessKey.publicPart(signing),
        REGISTRATION + "access-verification.json",
        ACCREDITATION + "access-verification.json",
        NOTIFICATION + "access-verification.json");
  }
}
