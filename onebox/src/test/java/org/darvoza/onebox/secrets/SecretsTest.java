package org.darvoza.onebox.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SecretsTest {

  @TempDir private static Path folder;
  private static Secrets secrets;

  @BeforeAll
  static void generate() {
    secrets = Secrets.in(folder.resolve("secrets"));
  }

  @Test
  void only_their_owner_may_read_them() throws IOException {
    try (var all = Files.walk(folder.resolve("secrets"))) {
      assertThat(all)
          .allSatisfy(
              path ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                      .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }
  }

  @Test
  void a_service_holds_only_what_it_may_read() {
    assertThat(names("gateway"))
        .containsExactly(
            "access-signing.json",
            "invitation-key",
            "mongodb-password",
            "registration-id-key",
            "seal-registration.json",
            "source-key",
            "staff-passwords.json",
            "status-key");
    assertThat(names("registration-service"))
        .containsExactly(
            "access-verification.json",
            "address-key",
            "mongodb-password",
            "seal-accreditation.json",
            "seal-notification.json",
            "seal-registration.json",
            "status-key",
            "vault.json",
            "viewing-key");
    assertThat(names("accreditation-service"))
        .containsExactly(
            "access-verification.json",
            "blind-index-key",
            "mongodb-password",
            "seal-accreditation.json",
            "vault.json",
            "viewing-key");
    assertThat(names("notification-service"))
        .containsExactly(
            "access-verification.json",
            "address-key",
            "letter-key",
            "mongodb-password",
            "seal-notification.json",
            "vault.json");
  }

  @Test
  void what_is_there_is_never_overwritten() {
    var before = secrets.read("gateway/staff-passwords.json");

    assertThat(Secrets.in(folder.resolve("secrets")).read("gateway/staff-passwords.json"))
        .isEqualTo(before);
  }

  @Test
  void a_lost_copy_of_a_shared_key_comes_back_the_same() throws IOException {
    Files.delete(secrets.file("registration-service/status-key"));

    var again = Secrets.in(folder.resolve("secrets"));

    assertThat(again.read("registration-service/status-key"))
        .isEqualTo(again.read("gateway/status-key"));
  }

  @Test
  void what_the_gateway_seals_registration_opens() throws GeneralSecurityException {
    var sealed = aead("gateway/seal-registration.json").encrypt(new byte[] {7}, new byte[] {1});

    assertThat(aead("registration-service/seal-registration.json").decrypt(sealed, new byte[] {1}))
        .containsExactly(7);
  }

  @Test
  void the_services_verify_but_cannot_sign() {
    var signing = JsonMapper.shared().readTree(secrets.read("gateway/access-signing.json"));
    var verification =
        JsonMapper.shared().readTree(secrets.read("registration-service/access-verification.json"));

    assertThat(verification.has("d")).isFalse();
    assertThat(verification.path("x")).isEqualTo(signing.path("x"));
    assertThat(Base64.getUrlDecoder().decode(signing.path("d").asString())).hasSize(32);
  }

  @Test
  void staff_passwords_are_readable_and_long_enough() {
    var passwords = JsonMapper.shared().readTree(secrets.read("gateway/staff-passwords.json"));

    assertThat(passwords.size()).isEqualTo(16);
    assertThat(passwords.path("officer1").asString())
        .matches("([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}");
  }

  private static List<String> names(String service) {
    var files = Objects.requireNonNull(secrets.file(service).toFile().list());
    return Arrays.stream(files).sorted().toList();
  }

  private static Aead aead(String name) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(secrets.read(name), InsecureSecretKeyAccess.get())
        .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }
}
