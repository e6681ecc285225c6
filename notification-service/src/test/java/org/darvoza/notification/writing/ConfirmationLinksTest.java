package org.darvoza.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.darvoza.contracts.AddressClaim;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfirmationLinksTest {

  private static final Pattern TOKEN =
      Pattern.compile(
          "https://conference.example/registrations/%s/confirm-address\\?token=([\\w-]+)"
              .formatted(SampleOccasions.ID));

  @ParameterizedTest
  @CsvSource({"en, 8 September 2022", "ru, 8 сентября 2022", "tg, 2022", "ar, 8 سبتمبر 2022"})
  void the_letter_of_receipt_asks_to_confirm_its_address_and_says_until_when(
      Language language, String day) throws Exception {
    for (int part : List.of(0, 1)) {
      var content = content(LetterKind.REGISTRATION_RECEIVED, aLady(language), part);

      assertThat(content).containsPattern(TOKEN).contains(day);
      assertThat(claim(content, "a@example.org").orElseThrow().until()).isEqualTo("2022-09-08");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REGISTRATION_RECEIVED", "ADDRESS_TO_CONFIRM"})
  void no_other_letter_does(LetterKind kind) throws Exception {
    assertThat(content(kind, aLady(Language.ENGLISH), 0)).doesNotContain("confirm-address");
    assertThat(content(kind, aLady(Language.ENGLISH), 1)).doesNotContain("confirm-address");
  }

  @ParameterizedTest
  @MethodSource("org.darvoza.notification.writing.SampleOccasions#languages")
  void another_address_is_asked_too_and_told_nothing_of_the_person(Language language)
      throws Exception {
    for (int part : List.of(0, 1)) {
      var content = content(LetterKind.ADDRESS_TO_CONFIRM, aLady(language), part);

      assertThat(claim(content, "a@example.org")).isPresent();
      assertThat(content)
          .contains("DSH-7K3M9-QXV2T-5", "accreditation@conference.example")
          .doesNotContain("Karimova", "Uzbekistan", "k3y-of-status", "??", "{0}", "null");
    }
  }

  @ParameterizedTest
  @CsvSource({"a@example.org, true", "b@example.org, false"})
  void the_token_speaks_for_the_address_the_letter_went_to(String email, boolean fits)
      throws Exception {
    var content = content(LetterKind.REGISTRATION_RECEIVED, aLady(Language.ENGLISH), 0);

    assertThat(claim(content, email).isPresent()).isEqualTo(fits);
  }

  private static Optional<AddressClaim> claim(String content, String email) {
    var found = TOKEN.matcher(content);
    assertThat(found.find()).isTrue();
    return AddressClaim.made(
        found.group(1), SampleOccasions.ID, email, SampleOccasions.ADDRESS_KEY::matches);
  }

  private static Addressee aLady(Language language) {
    return SampleOccasions.anAddressee("a@example.org", language, "Ms", "Karimova");
  }

  private static String content(LetterKind kind, Addressee addressee, int part) throws Exception {
    var sheet = SampleOccasions.aWriter().write(SampleOccasions.of(kind, addressee));
    var message =
        new MimeMessage(
            Session.getInstance(new Properties()), new ByteArrayInputStream(sheet.message()));
    var content = (MimeMultipart) message.getContent();
    var said =
        content.getContentType().startsWith("multipart/mixed")
            ? (MimeMultipart) content.getBodyPart(0).getContent()
            : content;
    return (String) said.getBodyPart(part).getContent();
  }
}
