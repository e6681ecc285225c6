package org.darvoza.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {

  private static final LetterWriter WRITER = SampleOccasions.aWriter();

  /// The headers a letter has, and no other.
  private static final Set<String> HEADERS =
      Set.of(
          "From",
          "Reply-To",
          "To",
          "Message-ID",
          "Date",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "Content-Language",
          "Auto-Submitted",
          "X-Darvoza-Reference",
          "X-Darvoza-Letter");

  static Stream<Arguments> everyLetter() {
    return Stream.of(LetterKind.values())
        .flatMap(kind -> SampleOccasions.languages().map(l -> Arguments.of(kind, l)));
  }

  /// All but the one to an address of which nobody knows yet who reads there, and the one to
  /// somebody else.
  static Stream<Arguments> everyLetterToThePerson() {
    var others = Set.<Object>of(LetterKind.ADDRESS_TO_CONFIRM, LetterKind.DELEGATION_DIGEST);
    return everyLetter().filter(it -> !others.contains(it.get()[0]));
  }

  @ParameterizedTest
  @MethodSource("everyLetterToThePerson")
  void every_letter_says_what_it_must_as_text_and_as_html(LetterKind kind, Language language)
      throws Exception {
    var message = written(kind, aLady(language));

    for (var content : List.of(part(message, 0), part(message, 1))) {
      assertThat(content)
          .contains(
              "DSH-7K3M9-QXV2T-5", "Uzbekistan", "Karimova", "accreditation@conference.example")
          .contains("https://conference.example/registrations/" + SampleOccasions.ID)
          .doesNotContain("??", "{0}", "{1}", "null");
    }
    assertThat(message.getSubject()).contains("DSH-7K3M9-QXV2T-5");
    assertThat(message.getContentLanguage()).containsExactly(language.code());
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void every_letter_has_the_headers_that_filters_and_people_look_for(
      LetterKind kind, Language language) throws Exception {
    var message = written(kind, aLady(language));

    assertThat(headerNames(message)).isEqualTo(HEADERS);
    assertThat(message.getMessageID()).isEqualTo("<" + "ab".repeat(32) + "@conference.example>");
    assertThat(message.getSentDate()).isEqualTo(Instant.parse("2022-09-01T08:00:00Z"));
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("X-Darvoza-Letter")).containsExactly(kind.name());
    assertThat(message.getHeader("X-Darvoza-Reference")).containsExactly("DSH-7K3M9-QXV2T-5");
    assertThat(message.getContentType())
        .startsWith(
            EnumSet.of(LetterKind.ACCREDITATION_GRANTED, LetterKind.APPEAL_GRANTED).contains(kind)
                ? "multipart/mixed"
                : "multipart/alternative");
  }

  @ParameterizedTest
  @MethodSource("everyLetterToThePerson")
  void nothing_of_the_file_is_in_a_letter_but_the_form_of_address(
      LetterKind kind, Language language) throws Exception {
    var submission = Marked.submission(language);
    var message = written(kind, Addressee.of(submission, "k3y-of-status"));
    var said = message.getSubject() + part(message, 0) + part(message, 1);

    assertThat(said).contains("Familyname");
    assertThat(said).doesNotContain(Marked.MARKS);
    assertThat(said)
        .doesNotContainPattern("(?i)watchlist|reason|passport no|suspicio|intelligence|evidence");
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGE_EXAMINED_ANEW,  en, 'identity, travel document'",
    "CHANGE_TO_BE_APPROVED, ru, 'личные данные, проездной документ'",
    "CHANGE_NOTED,          tg, 'маълумоти шахсӣ, ҳуҷҷати сафар'",
    "CHANGE_NOTED,          ar, 'الهوية، وثيقة السفر'"
  })
  void which_groups_of_details_were_changed_is_listed(
      LetterKind kind, String language, String group) throws Exception {
    var message = written(kind, aLady(Language.ofCode(language)));

    for (var content : List.of(part(message, 0), part(message, 1))) {
      assertThat(content).contains(group);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, A recent photograph, Former and other names, 5 September 2022",
    "ru, Недавняя фотография, Прежние и другие имена, 5 сентября 2022",
    "tg, Акси наздиктарин,    Номҳои пештара ва дигар, 5 Сентябр 2022",
    "ar, صورة شمسية حديثة,   الأسماء السابقة وغيرها من الأسماء, 5 سبتمبر 2022، 13:00"
  })
  void what_is_asked_for_is_listed_in_words_with_its_deadline(
      String language, String photo, String names, String day) throws Exception {
    var message = written(LetterKind.INFORMATION_NEEDED, aLady(Language.ofCode(language)));

    for (var content : List.of(part(message, 0), part(message, 1))) {
      assertThat(content).contains(photo, names, day, "13:00 (Asia/Dushanbe)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTRATION_RECEIVED, en, The following documents are still missing:, Photograph, Data page of the travel document, 'by: 5 September 2022, 13:00'",
    "REGISTRATION_RECEIVED, ar, ولم ترد بعدُ المستندات التالية:, صورة شمسية, صفحة البيانات في وثيقة السفر, 5 سبتمبر 2022",
    "DOCUMENTS_REMINDER,    en, are still missing from your registration:, Photograph, Data page of the travel document, 'by: 5 September 2022, 13:00'",
    "DOCUMENTS_REMINDER,    ru, не представлены следующие документы:, Фотография, Страница документа с личными данными, 5 сентября 2022",
    "DOCUMENTS_REMINDER,    tg, ҳанӯз пешниҳод нашудаанд:, Акс, Саҳифаи ҳуҷҷат бо маълумоти шахсӣ, 5 Сентябр 2022"
  })
  void which_documents_are_missing_is_listed_with_the_last_day_for_them(
      LetterKind kind, String language, String opening, String photo, String passport, String day)
      throws Exception {
    var message = written(kind, aLady(Language.ofCode(language)));

    for (var content : List.of(part(message, 0), part(message, 1))) {
      assertThat(content).contains(opening, photo, passport);
    }
    assertThat(part(message, 0)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Registrations in all: 17, Under review: 4,    Accredited: 13, Still missing: Photograph: 2, 5 September 2022",
    "ru, Всего регистраций: 17,    На рассмотрении: 4, ': 13',         Пока не представлено: Фотография: 2, 5 сентября 2022",
    "tg, Ҳамагӣ бақайдгириҳо: 17,  ': 4',              ': 13',         Ҳанӯз пешниҳод нашудааст: Акс: 2, 5 Сентябр 2022",
    "ar, مجموع التسجيلات: 17,      قيد الدراسة: 4,     معتمَد: 13,      لم يرد بعد: صورة شمسية: 2, 5 سبتمبر 2022"
  })
  void a_delegations_contact_reads_numbers_and_nothing_of_anybody(
      String language, String total, String inReview, String accredited, String missing, String by)
      throws Exception {
    var person = Addressee.of(Marked.submission(Language.ofCode(language)), "k3y-of-status");
    var message = written(LetterKind.DELEGATION_DIGEST, person);

    assertThat(part(message, 0)).contains(total, inReview, accredited, missing, by, "Uzbekistan");
    assertThat(message.getSubject() + part(message, 0) + part(message, 1))
        .doesNotContain(Marked.MARKS)
        .doesNotContain("Familyname", "Givenname", "k3y-of-status", "/registrations/");
  }

  @Test
  void the_letter_of_receipt_speaks_of_no_documents_where_none_are_missing() throws Exception {
    var owing = SampleOccasions.of(LetterKind.REGISTRATION_RECEIVED, aLady(Language.ENGLISH));
    var notice = owing.notice().missing(List.of(), Optional.of(SampleOccasions.TIME));
    var message =
        parsed(
            WRITER.write(
                new Occasion(
                    owing.letter(),
                    notice,
                    owing.registration(),
                    owing.reference(),
                    owing.conference(),
                    owing.category(),
                    owing.addressee(),
                    owing.date())));

    assertThat(part(message, 0))
        .contains("nothing is required of you at present")
        .doesNotContain("missing", "hand them in", "Photograph", "handed in by");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCREDITATION_NOT_GRANTED, '8 September 2022, 13:00'",
    "ACCREDITATION_REVOKED,     '8 September 2022, 13:00'",
    "ACCREDITATION_SUSPENDED,   '5 September 2022, 13:00'",
    "ACCREDITATION_REINSTATED,  '5 September 2022, 13:00'"
  })
  void a_letter_tells_the_time_that_matters(LetterKind kind, String time) throws Exception {
    assertThat(part(written(kind, aLady(Language.ENGLISH)), 0)).contains(time);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Mr,    en, 'Dear Mr Karimov,'
          H.E.,  en, 'Excellency,'
          Sheikh,en, 'Dear Dilnoza Karimov,'
          Ms,    ru, 'Уважаемая госпожа Karimov!'
          H.E.,  ru, 'Ваше Превосходительство!'
          Mr,    tg, 'Муҳтарам ҷаноби Karimov!'
          Mr,    ar, 'السيد \u2068Karimov\u2069 المحترم،'
          H.E.,  ar, 'صاحب المعالي/صاحبة المعالي،'
          """)
  void people_are_addressed_by_their_title(String title, String language, String salutation)
      throws Exception {
    var addressee =
        SampleOccasions.anAddressee("a@example.org", Language.ofCode(language), title, "Karimov");

    assertThat(part(written(LetterKind.REGISTRATION_RECEIVED, addressee), 0)).contains(salutation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karimova\r\nBcc: all@example.org",
        "Karimova\nX-Evil: 1",
        "Karimova\r\n\r\n<script>alert(1)</script>",
        "Karimova\u2028Bcc: all@example.org",
        "\"Karimova\" <all@example.org>, Other <b@example.org>"
      })
  void a_name_cannot_add_a_header_a_recipient_or_markup(String name) throws Exception {
    var message =
        written(
            LetterKind.REGISTRATION_RECEIVED,
            SampleOccasions.anAddressee("a@example.org", Language.ENGLISH, "Ms", name));

    assertThat(headerNames(message)).isEqualTo(HEADERS);
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
        .isEqualTo("a@example.org");
    assertThat(part(message, 1)).doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@example.org, b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "A <a@example.org>",
        "a b@example.org",
        "@example.org",
        "a@",
        "a@exa mple.org"
      })
  void what_is_no_address_is_not_written_to(String address) {
    var sheet =
        WRITER.write(
            SampleOccasions.of(
                LetterKind.REGISTRATION_RECEIVED,
                SampleOccasions.anAddressee(address, Language.ENGLISH, "Ms", "Karimova")));

    assertThat(sheet.sendable()).isFalse();
  }

  @Test
  void an_address_in_another_script_is_kept_and_its_domain_goes_in_ascii() {
    var sheet =
        WRITER.write(
            SampleOccasions.of(
                LetterKind.REGISTRATION_RECEIVED,
                SampleOccasions.anAddressee(
                    "дилноза@пример.рф", Language.RUSSIAN, "Ms", "Каримова")));

    assertThat(sheet.recipient()).isEqualTo("дилноза@xn--e1afmkfd.xn--p1ai");
    assertThat(new String(sheet.message(), StandardCharsets.UTF_8))
        .contains("<дилноза@xn--e1afmkfd.xn--p1ai>");
  }

  @Test
  void a_very_long_name_fits_the_header_and_is_whole_in_the_letter() throws Exception {
    var name = "Александра-Евангелина".repeat(6).substring(0, 100);
    var sheet =
        WRITER.write(
            SampleOccasions.of(
                LetterKind.ACCREDITATION_GRANTED,
                SampleOccasions.anAddressee("a@example.org", Language.RUSSIAN, "Ms", name)));

    assertThat(new String(sheet.message(), StandardCharsets.US_ASCII).lines())
        .allMatch(line -> line.length() <= 998);
    assertThat(part(parsed(sheet), 0)).contains(name);
  }

  @Test
  void a_name_from_right_to_left_is_isolated_from_the_text_around_it() throws Exception {
    var message =
        written(
            LetterKind.REGISTRATION_RECEIVED,
            SampleOccasions.anAddressee("a@example.org", Language.ENGLISH, "Mr", "كريموف"));

    assertThat(part(message, 0)).contains("Dear Mr \u2068كريموف\u2069,");
  }

  @Test
  void the_days_of_the_conference_come_with_a_grant() throws Exception {
    var message = written(LetterKind.ACCREDITATION_GRANTED, aLady(Language.ENGLISH));

    var days = ((MimeMultipart) message.getContent()).getBodyPart(1);
    assertThat(days.getContentType()).contains("text/calendar", "charset=UTF-8", "method=PUBLISH");
    assertThat(days.getFileName()).isEqualTo("conference.ics");
    assertThat(new String(days.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("BEGIN:VCALENDAR");
  }

  private static Addressee aLady(Language language) {
    return SampleOccasions.anAddressee("d.karimova@example.org", language, "Ms", "Karimova");
  }

  private static MimeMessage written(LetterKind kind, Addressee addressee) throws Exception {
    return parsed(WRITER.write(SampleOccasions.of(kind, addressee)));
  }

  private static MimeMessage parsed(Sheet sheet) throws Exception {
    var session = Session.getInstance(new Properties());
    return new MimeMessage(session, new ByteArrayInputStream(sheet.message()));
  }

  private static Set<String> headerNames(Message message) throws Exception {
    return Collections.list(message.getAllHeaders()).stream()
        .map(header -> header.getName())
        .collect(Collectors.toSet());
  }

  private static String part(MimeMessage message, int index) throws Exception {
    var content = (MimeMultipart) message.getContent();
    var said =
        content.getContentType().startsWith("multipart/mixed")
            ? (MimeMultipart) content.getBodyPart(0).getContent()
            : content;
    return (String) said.getBodyPart(index).getContent();
  }
}
