package org.darvoza.registration.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import java.awt.Color;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.pictures.Drawn;
import org.darvoza.registration.pictures.Filed;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TwoConferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnRegistrationService
class DocumentPagesIT {

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;

  @Test
  void the_page_says_what_is_missing_takes_it_and_says_that_it_came() {
    var id = recorded();
    assertThat(shown(page(id), id))
        .contains("Photograph Still missing", "Data page of the passport Still missing")
        .contains("Please upload the documents that are still missing")
        .doesNotContain("Press card", "is needed from you at present");

    var answer = upload(id, "photo", Filed.jpeg(Drawn.portrait(600, 780)));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(page(id) + "#document-photo");
    assertThat(shown(page(id), id))
        .contains("Photograph Received Uploaded:", "Photograph received")
        .contains("Data page of the passport Still missing");
  }

  @Test
  void until_when_it_is_to_be_here_is_said_as_long_as_something_is_missing() {
    var id =
        recorded(
            Samples.aRegistrationId(TwoConferences.SECOND),
            Samples.at(TwoConferences.SECOND, Samples.aSubmission()));
    assertThat(shown(page(id) + "?lang=en", id))
        .contains("still missing is to be handed in by: 20 Sep 2099, 23:59");
    assertThat(shown(page(id) + "?lang=ru", id))
        .contains("просим представить до: 20.09.2099, 23:59");
    assertThat(shown(page(id) + "?lang=tg", id))
        .contains("то ин вақт пешниҳод гардад: 20.09.2099, 23:59");
    assertThat(status(id)).contains("\"documentsUntil\":\"2099-09-20T17:59:00Z\"");

    var _ = upload(id, "photo", Filed.jpeg(Drawn.portrait(600, 780)));
    assertThat(status(id)).contains("documentsUntil");
    var _ = upload(id, "passport", Filed.jpeg(Drawn.portrait(600, 780)));

    assertThat(status(id)).doesNotContain("documentsUntil");
    assertThat(shown(page(id) + "?lang=en", id)).doesNotContain("2099");
  }

  @Test
  void what_could_be_better_is_said_beside_it() {
    var id = recorded();

    var _ = upload(id, "photo", Filed.jpeg(Drawn.plain(700, 700, Color.GRAY)));

    assertThat(shown(page(id), id))
        .contains("Received, but could be better", "Please crop it", "Hardly anything");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, No file was chosen",
    "en, 9, This file is not a JPEG or PNG picture",
    "ru, 9, Этот файл не является изображением",
    "tg, 9, Ин файл тасвири JPEG ё PNG нест",
    "en, 6000000, The file is larger than 5 MB"
  })
  void what_is_refused_is_said_beside_its_form(String language, int bytes, String words) {
    var id = recorded();

    var answer = upload(id, "passport", new byte[bytes]);

    assertThat(answer.statusCode()).isEqualTo(303);
    var location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).endsWith("#document-passport");
    var back = location.replaceFirst("#.*", "") + "&lang=" + language;
    assertThat(shown(back, id)).contains(words);
  }

  @Test
  void nobody_uploads_without_the_cookie_and_no_made_up_code_is_repeated() {
    var id = recorded();

    var answer =
        caller.postFile(
            page(id) + "/documents/photo", "photo", Filed.jpeg(Drawn.portrait(600, 780)));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(shown(page(id) + "?refused=photo.PWNED", id)).doesNotContain("PWNED");
    assertThat(shown(page(id) + "?refused=%3Cscript%3E.X", id)).doesNotContain("script>");
  }

  private HttpResponse<String> upload(RegistrationId id, String kind, byte[] file) {
    return caller.postFile(page(id) + "/documents/" + kind, kind, file, "Cookie", cookie(id));
  }

  private String shown(String address, RegistrationId id) {
    var answer = caller.get(address, "Cookie", cookie(id));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().replaceAll("(?s)<head.*?</head>|<[^>]+>", " ").replaceAll("\\s+", " ");
  }

  private String cookie(RegistrationId id) {
    return "registration=" + keys.cookieOf(id);
  }

  private static String page(RegistrationId id) {
    return "/registrations/" + id;
  }

  private RegistrationId recorded() {
    return recorded(Samples.aRegistrationId(), Samples.aSubmission());
  }

  private RegistrationId recorded(RegistrationId id, Submission submission) {
    neighbours.submits(id, submission);
    await().atMost(Duration.ofSeconds(20)).until(() -> status(id).contains("\"SUBMITTED\""));
    return id;
  }

  private String status(RegistrationId id) {
    return caller.get("/api/registrations/" + id, "X-Status-Key", keys.of(id)).body();
  }
}
