package org.darvoza.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import java.security.Signature;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The signature as a mail server further on checks it (RFC 6376, relaxed/relaxed).
class DkimStampTest {

  private static final KeyPair KEYS = keys();
  private static final LetterWriter WRITER = SampleOccasions.aWriter(pem());

  @ParameterizedTest
  @CsvSource({
    "REGISTRATION_RECEIVED, en,a@example.org",
    "ACCREDITATION_GRANTED, ru,a@example.org",
    "INFORMATION_NEEDED,    tg,a@пример.рф",
    "INFORMATION_NEEDED,    ar,a@пример.рф"
  })
  void every_letter_bears_a_signature_that_holds(LetterKind kind, Language language, String email)
      throws Exception {
    var addressee = SampleOccasions.anAddressee(email, language, "Ms", "Каримова");
    var message =
        new String(
            WRITER.write(SampleOccasions.of(kind, addressee)).message(),
            StandardCharsets.ISO_8859_1);

    assertThat(message).contains("d=conference.example;", "s=darvoza;");
    assertThat(message.substring(0, message.indexOf("\r\nDate:"))).doesNotContain("; l=");
    assertThat(holds(message)).isTrue();
    assertThat(holds(message.replace("DSH-7K3M9", "DSH-7K3M8"))).isFalse();
  }

  @Test
  void a_letter_to_an_address_in_another_script_goes_unsigned_and_whole() {
    var addressee =
        SampleOccasions.anAddressee("дилноза@example.org", Language.TAJIK, "Ms", "Каримова");
    var sheet = WRITER.write(SampleOccasions.of(LetterKind.INFORMATION_NEEDED, addressee));

    assertThat(new String(sheet.message(), StandardCharsets.UTF_8))
        .contains("<дилноза@example.org>")
        .doesNotContain("DKIM-Signature");
  }

  private static boolean holds(String message) throws GeneralSecurityException {
    int end = message.indexOf("\r\n\r\n");
    var headers =
        List.of(message.substring(0, end).split("\r\n(?![ \t])")).reversed(); // the last first
    var stamp =
        headers.stream().filter(h -> h.startsWith("DKIM-Signature:")).findFirst().orElseThrow();
    var tags = tags(stamp);
    var signed = new StringBuilder();
    for (var name : tags.getOrDefault("h", "").split(":")) {
      headers.stream()
          .filter(
              header ->
                  header
                      .toLowerCase(Locale.ROOT)
                      .startsWith(name.strip().toLowerCase(Locale.ROOT) + ":"))
          .findFirst()
          .ifPresent(header -> signed.append(relaxed(header)).append("\r\n"));
    }
    signed.append(relaxed(stamp.replaceFirst("(?s)([;\\s]b=)[^;]*", "$1")));
    var check = Signature.getInstance("SHA256withRSA");
    check.initVerify(KEYS.getPublic());
    check.update(signed.toString().getBytes(StandardCharsets.ISO_8859_1));
    return check.verify(Base64.getMimeDecoder().decode(tags.getOrDefault("b", "")))
        && tags.getOrDefault("bh", "").equals(hash(message.substring(end + 4)));
  }

  private static Map<String, String> tags(String stamp) {
    return Stream.of(stamp.substring("DKIM-Signature:".length()).split(";"))
        .map(tag -> tag.replaceAll("\\s", "").split("=", 2))
        .filter(tag -> tag.length == 2)
        .collect(Collectors.toMap(tag -> tag[0], tag -> tag[1]));
  }

  private static String relaxed(String header) {
    int colon = header.indexOf(':');
    return header.substring(0, colon).strip().toLowerCase(Locale.ROOT)
        + ":"
        + header.substring(colon + 1).replace("\r\n", "").replaceAll("[ \t]+", " ").strip();
  }

  private static String hash(String body) throws GeneralSecurityException {
    var relaxed =
        body.replaceAll("[ \t]+", " ").replace(" \r\n", "\r\n").replaceAll("(\r\n)*$", "") + "\r\n";
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256")
                .digest(relaxed.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem() {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(KEYS.getPrivate().getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }
}
