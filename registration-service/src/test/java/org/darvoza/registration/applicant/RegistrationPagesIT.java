package org.darvoza.registration.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.darvoza.registration.register.Status;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnRegistrationService
class RegistrationPagesIT {

  private static final Instant AT = Instant.parse("2022-09-03T06:00:00Z");
  private static final Instant END = Instant.parse("2099-09-03T06:00:00Z");

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;
  @Autowired private Registrations registrations;

  @Test
  void the_link_of_a_letter_leaves_a_cookie_and_an_address_without_the_key() {
    var id = recorded();

    var answer = caller.get(page(id) + "?key=" + keys.of(id));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(page(id));
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax", "Path=" + page(id))
        .doesNotContain(keys.of(id));
    assertThat(text(caller.get(page(id), "Cookie", cookie(answer))))
        .contains(Reference.of("DSH", id));
  }

  @Test
  void a_link_with_a_wrong_key_leads_where_an_unknown_one_leads() {
    var known = recorded();
    var unknown = Samples.aRegistrationId();

    var wrong = caller.get(page(known) + "?key=" + keys.of(unknown));
    var none = caller.get(page(unknown) + "?key=" + keys.of(known));
    var malformed = caller.get("/registrations/xyz?key=" + keys.of(known));

    assertThat(List.of(wrong, none, malformed))
        .extracting(HttpResponse::statusCode)
        .containsOnly(404);
    assertThat(text(wrong)).isEqualTo(text(none)).isEqualTo(text(malformed));
  }

  @Test
  void without_a_key_the_page_asks_for_it_and_says_nothing_more() {
    var known = recorded();
    var unknown = Samples.aRegistrationId();

    var asked = caller.get(page(known));
    var wrong = caller.post(page(known), "key=" + keys.of(unknown));
    var right = caller.post(page(known), "key=" + keys.of(known));

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body().replace(known.value(), unknown.value()))
        .isEqualTo(caller.get(page(unknown)).body());
    assertThat(wrong.statusCode()).isEqualTo(404);
    assertThat(text(wrong)).contains("This key does not open this registration");
    assertThat(caller.post(page(unknown), "key=" + keys.of(known)).body())
        .isEqualTo(wrong.body().replace(known.value(), unknown.value()));
    assertThat(right.statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "en, SUBMITTED,  Your registration has been received",
    "ru, SUBMITTED,  Ваша заявка получена",
    "tg, SUBMITTED,  Дархости шумо қабул шуд",
    "en, IN_REVIEW,  Your registration is under review",
    "ru, IN_REVIEW,  Ваша заявка находится на рассмотрении",
    "tg, IN_REVIEW,  Дархости шумо баррасӣ мешавад",
    "en, ACCREDITED, You are accredited",
    "ru, ACCREDITED, Вы аккредитованы",
    "tg, ACCREDITED, Шумо аккредитатсия шудед",
    "en, REFUSED,    Accreditation has not been granted",
    "ru, REFUSED,    Аккредитация не предоставлена",
    "tg, REFUSED,    Аккредитатсия дода нашуд",
    "en, INFO_REQUESTED, Some information is needed from you",
    "ru, INFO_REQUESTED, От вас требуются сведения",
    "tg, INFO_REQUESTED, Аз шумо маълумот лозим аст",
    "en, LAPSED,     Your registration has lapsed",
    "ru, LAPSED,     Срок действия вашей заявки истёк",
    "tg, LAPSED,     Муҳлати дархости шумо гузашт",
    "en, SUSPENDED,  Your accreditation is suspended",
    "ru, SUSPENDED,  Действие вашей аккредитации приостановлено",
    "tg, SUSPENDED,  Амали аккредитатсияи шумо боздошта шуд",
    "en, REVOKED,    Your accreditation has been revoked",
    "ru, REVOKED,    Ваша аккредитация отозвана",
    "tg, REVOKED,    Аккредитатсияи шумо бекор карда шуд"
  })
  void each_state_is_told_in_each_language(String language, Status status, String title) {
    var page = text(shown(in(status), language));

    assertThat(page).contains(title).doesNotContain("??", "_" + language);
    assertThat(page).contains("K••••••a D.", "d•••@example.org");
    assertThat(page).doesNotContain("Karimova", "Dilnoza", "d.karimova");
  }

  @Test
  void times_are_those_of_the_conference() {
    assertThat(text(shown(in(Status.SUBMITTED), "en")))
        .contains("1 Sep 2022, 12:15")
        .contains("Asia/Dushanbe", "18–19 October 2022", "Kohi Navruz, Dushanbe");
  }

  @Test
  void what_is_being_recorded_says_so_and_looks_again() {
    var id = Samples.aRegistrationId();

    var answer = shown(id, "en");

    assertThat(answer.headers().firstValue("Refresh")).contains("5");
    assertThat(text(answer))
        .contains("Your registration is being recorded", Reference.of("DSH", id))
        .doesNotContain("Withdraw");
  }

  @Test
  void what_is_being_recorded_is_shown_as_of_its_own_conference() {
    var id = Samples.aRegistrationId(TwoConferences.SECOND);

    assertThat(shown(id, "en").body())
        .contains("Issyk-Kul Seminar 2021", Reference.of("IKS", id), "seminar@conference.example")
        .contains("lang=tg")
        .doesNotContain("Border Security 2022", "lang=ar", "Dushanbe");
    assertThat(caller.get(page(id) + "?conference=dushanbe-2022").body())
        .contains("Issyk-Kul Seminar 2021")
        .doesNotContain("lang=ar");
    var status = caller.get("/api" + page(id), "X-Status-Key", keys.of(id));
    assertThat(status.body())
        .contains("\"conference\":\"issyk-kul-2021\"", Reference.of("IKS", id), "BEING_RECORDED");
  }

  @Test
  void the_next_person_of_a_delegation_begins_with_what_is_the_same() {
    var page = shown(in(Status.IN_REVIEW), "en").body();

    assertThat(page)
        .contains(
            "<a href=\"/register?conference=dushanbe-2022&amp;category=DELEGATE"
                + "&amp;delegation.kind=STATE&amp;delegation.code=UZB"
                + "&amp;position.organisation=Ministry%20of%20Foreign%20Affairs"
                + "&amp;contact.language=ru\">Register another person");
    assertThat(shown(in(Status.REFUSED), "en").body()).doesNotContain("Register another person");
  }

  @Test
  void a_registration_is_withdrawn_by_a_form_and_once_is_enough() {
    var id = in(Status.IN_REVIEW);
    var cookie = "registration=" + keys.cookieOf(id);
    assertThat(shown(id, "en").body()).contains("href=\"" + page(id) + "/withdrawal\"");

    var first = caller.post(page(id) + "/withdrawal", "", "Cookie", cookie);
    var second = caller.post(page(id) + "/withdrawal", "", "Cookie", cookie);

    assertThat(List.of(first, second)).extracting(HttpResponse::statusCode).containsOnly(303);
    assertThat(text(shown(id, "en")))
        .contains("Your registration has been withdrawn")
        .doesNotContain("Yes, withdraw");
  }

  @Test
  void nobody_withdraws_without_the_cookie_or_after_the_decision() {
    var refused = in(Status.REFUSED);
    var cookie = "registration=" + keys.cookieOf(refused);

    assertThat(caller.post(page(refused) + "/withdrawal", "").statusCode()).isEqualTo(404);
    assertThat(caller.post(page(refused) + "/withdrawal", "", "Cookie", cookie).statusCode())
        .isEqualTo(409);
  }

  @Test
  void forms_carry_the_gateways_token() {
    var id = recorded();

    var page =
        caller.get(
            page(id), "Cookie", "registration=" + keys.cookieOf(id), "X-Darvoza-Csrf", "token-1");

    assertThat(page.body()).contains("name=\"_csrf\" value=\"token-1\"");
  }

  private RegistrationId in(Status status) {
    var id = recorded();
    var opened = new CaseOpened(id, AT);
    switch (status) {
      case BEING_RECORDED, SUBMITTED, APPEAL, REFUSED_FINAL, WITHDRAWN -> {}
      case IN_REVIEW -> neighbours.decides(1, opened);
      case INFO_REQUESTED ->
          neighbours.decides(
              1, opened, new InformationRequested(id, List.of(InformationItem.PHOTO), END, AT));
      case LAPSED -> neighbours.decides(1, opened, new CaseLapsed(id, AT));
      case ACCREDITED -> neighbours.decides(1, opened, new AccreditationGranted(id, false, AT));
      case SUSPENDED ->
          neighbours.decides(
              1,
              opened,
              new AccreditationGranted(id, false, AT),
              new AccreditationSuspended(id, null, AT));
      case REVOKED ->
          neighbours.decides(
              1, opened, new AccreditationGranted(id, false, AT), new AccreditationRevoked(id, AT));
      case REFUSED -> neighbours.decides(1, opened, new AccreditationRefused(id, AT));
    }
    until(id, status);
    return id;
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmissionOf(Samples.dilnoza()));
    until(id, Status.SUBMITTED);
    return id;
  }

  private void until(RegistrationId id, Status status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> registrations.find(id).map(Registration::status),
            found -> found.equals(Optional.of(status)));
  }

  private HttpResponse<String> shown(RegistrationId id, String language) {
    return caller.get(
        page(id), "Cookie", "registration=" + keys.cookieOf(id) + "; lang=" + language);
  }

  private static String page(RegistrationId id) {
    return "/registrations/" + id;
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  /// What a reader sees, tags taken out.
  private static String text(HttpResponse<String> answer) {
    var content = answer.body().replaceAll("(?s).*<main[^>]*>|</main>.*", "");
    return content.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
