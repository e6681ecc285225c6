package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;
import module java.net.http;

import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// A person's pictures on their way to the officer who holds the case, and to nobody else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheHouse
class PicturesJourney {

  private static final byte[] PHOTO = Drawings.photo(0);

  private final Client applicant = new Client();
  private Client officer1 = new Client();
  private Client officer2 = new Client();
  private Client senior1 = new Client();

  @BeforeAll
  void sign_in() {
    officer1 = Client.signedIn("officer1");
    officer2 = Client.signedIn("officer2");
    senior1 = Client.signedIn("senior1");
  }

  @AfterAll
  void leave() {
    Stream.of(applicant, officer1, officer2, senior1).forEach(Client::close);
  }

  @Test
  void the_holder_of_the_case_sees_marked_copies_and_both_ledgers_say_so() throws IOException {
    var delegate = withPictures();
    claim(delegate);
    var shown = senior1.get(path(delegate, "")).json();
    assertThat(shown.path("documents").findValuesAsString("kind"))
        .containsExactly("photo", "passport");

    var answer = officer1.download(view(officer1, delegate, "photo"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map())
        .containsEntry("Content-Type", List.of("image/jpeg"))
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("Content-Disposition", List.of("inline; filename=\"photo.jpg\""));
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
    assertThat(marked(answer.body())).as("part of the picture that is marked").isGreaterThan(0.002);
    assertThat(readings(delegate).getLast().toJson()).contains("officer:officer1", "PHOTO");
    assertThat(looks(delegate))
        .singleElement()
        .satisfies(look -> assertThat(look.toJson()).contains("officer:officer1", "DocumentShown"));
  }

  @Test
  void the_address_is_worth_nothing_to_anybody_else_nor_when_it_is_changed() {
    var delegate = withPictures();
    claim(delegate);
    var view = view(officer1, delegate, "photo");

    for (var stranger : List.of(officer2, senior1)) {
      assertThat(stranger.download(view).statusCode()).isEqualTo(403);
    }
    try (var nobody = new Client()) {
      assertThat(nobody.download(view).statusCode()).isIn(303, 401);
    }
    assertThat(officer2.get(path(delegate, "")).status()).as("not his case").isEqualTo(403);
    var changed =
        List.of(
            view.replace("/photo/", "/passport/"),
            view.replaceFirst("until=\\d", "until=9"),
            view.substring(0, view.length() - 1) + (view.endsWith("A") ? "B" : "A"));
    for (var other : changed) {
      assertThat(officer1.download(other).statusCode()).as(other).isEqualTo(403);
    }
    assertThat(looks(delegate)).isEmpty();
  }

  @Test
  void another_photo_after_the_second_signature_voids_the_decision() {
    var delegate = withPictures();
    claim(delegate);
    act(
        officer1,
        delegate,
        "proposal",
        Map.of("verdict", "CLEAR", "reasonCode", "NO_OBJECTION", "note", "Seen."));
    act(senior1, delegate, "confirmation", Map.of("note", "Agreed."));
    soon().until(() -> delegate.status(applicant), "ACCREDITED"::equals);
    var before = view(senior1, delegate, "photo");

    assertThat(put(delegate, "photo", Drawings.photo(1))).isEqualTo(200);

    soon().until(() -> delegate.status(applicant), "IN_REVIEW"::equals);
    var vetted = senior1.get(path(delegate, "")).json();
    assertThat(vetted.path("state").asString()).isEqualTo("QUEUED");
    assertThat(vetted.path("course").toString()).contains("DOCUMENT_REPLACED");
    assertThat(senior1.get("/vetting/cases/" + delegate.id() + "?lang=en").body())
        .contains("Document replaced");
    assertThat(senior1.download(before).statusCode())
        .as("of a picture that is gone")
        .isEqualTo(403);
    assertThat(senior1.download(view(senior1, delegate, "photo")).statusCode()).isEqualTo(200);
  }

  private Accepted withPictures() {
    var delegate = Applicants.register(applicant);
    soon().until(() -> delegate.status(applicant), "IN_REVIEW"::equals);
    assertThat(put(delegate, "photo", PHOTO)).isEqualTo(201);
    var page = Drawings.passport("Karimova", "Dilnoza", "FA1234567");
    assertThat(put(delegate, "passport", page)).isEqualTo(201);
    soon().until(() -> senior1.get(path(delegate, "")).json().path("documents").size() == 2);
    return delegate;
  }

  private int put(Accepted delegate, String kind, byte[] picture) {
    return delegate.handIn(applicant, kind, picture, true).status();
  }

  private void claim(Accepted delegate) {
    var answer = officer1.post(path(delegate, "/claim"), "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /// On the version that this officer sees.
  private static void act(Client who, Accepted delegate, String act, Map<String, Object> wish) {
    var body = new HashMap<>(wish);
    body.put("version", who.get(path(delegate, "")).json().path("version").asLong());
    var answer = who.post(path(delegate, "/" + act), body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
  }

  private static String view(Client officer, Accepted delegate, String kind) {
    return officer
        .get(path(delegate, ""))
        .json()
        .path("documents")
        .valueStream()
        .filter(document -> document.path("kind").asString().equals(kind))
        .map((JsonNode document) -> document.path("view").asString())
        .findFirst()
        .orElseThrow();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /// How much of what is shown differs from what was handed in, more than encoding anew makes it.
  private static double marked(byte[] shown) throws IOException {
    var before = decoded(PHOTO);
    var after = decoded(shown);
    assertThat(after.getWidth()).isEqualTo(before.getWidth());
    assertThat(after.getHeight()).isEqualTo(before.getHeight());
    long differing =
        IntStream.range(0, before.getWidth() * before.getHeight())
            .filter(at -> differ(before, after, at % before.getWidth(), at / before.getWidth()))
            .count();
    return (double) differing / before.getWidth() / before.getHeight();
  }

  private static boolean differ(BufferedImage before, BufferedImage after, int x, int y) {
    int was = before.getRGB(x, y) >> 8 & 0xff;
    int is = after.getRGB(x, y) >> 8 & 0xff;
    return Math.abs(was - is) > 24;
  }

  private static BufferedImage decoded(byte[] picture) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
  }

  private static List<Document> looks(Accepted delegate) {
    try (var inside = new Inside()) {
      return inside.entries("registration", "looks-" + delegate.id());
    }
  }

  private static List<Document> readings(Accepted delegate) {
    try (var inside = new Inside()) {
      return inside.entries("accreditation", "reads-" + delegate.id());
    }
  }

  private static String path(Accepted delegate, String act) {
    return "/api/vetting/cases/" + delegate.id() + act;
  }
}
