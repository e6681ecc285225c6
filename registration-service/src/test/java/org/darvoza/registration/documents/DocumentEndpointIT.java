package org.darvoza.registration.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Topic;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.pictures.Drawn;
import org.darvoza.registration.pictures.Filed;
import org.darvoza.registration.register.Registrations;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnRegistrationService
class DocumentEndpointIT {

  private static final byte[] PHOTO = Filed.jpeg(Drawn.portrait(600, 780));
  private static final String TYPE = "Content-Type";
  private static final int MB = 1024 * 1024;

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;
  @Autowired private MongoTemplate mongo;
  @Autowired private Registrations registrations;
  @Autowired private DocumentStore store;
  @Autowired private DocumentSweep sweep;

  @Test
  void a_good_photograph_is_kept_told_and_no_longer_missing() {
    var id = recorded();

    var answer = put(id, "photo", PHOTO, "image/jpeg");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var body = Caller.json(answer);
    assertThat(body.get("kind").asString()).isEqualTo("photo");
    assertThat(body.get("sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(body.get("bytes").asLong()).isPositive();
    assertThat(body.get("verdict").get("good").asBoolean()).isTrue();
    assertThat(body.get("verdict").get("note").asString()).contains("face", "officer");
    assertThat(status(id).body())
        .contains("\"missing\":[\"ADDRESS_CONFIRMATION\",\"passport\"]", "PHOTO_PROVIDED")
        .contains(body.get("sha256").asString());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                TopicProbe.typesFor(Topic.REGISTRATIONS.topicName(), id.value())
                    .contains("DocumentProvided"));
  }

  @Test
  void a_better_one_takes_the_place_of_the_first_and_its_file() {
    var id = recorded();
    assertThat(put(id, "passport", Filed.png(Drawn.page(1400, 1000)), "image/png").statusCode())
        .isEqualTo(201);
    var first = file(id);

    var second = put(id, "passport", Filed.jpeg(Drawn.page(1500, 1060)), "image/jpeg");

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(file(id)).isNotEqualTo(first);
    assertThat(store.ownerOf(first)).isEmpty();
    assertThat(store.ownerOf(file(id))).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "en, blurred",
    "ru, нерезкое",
    "tg, норавшан",
  })
  void what_is_wrong_with_a_photograph_is_said_in_the_readers_language(
      String language, String word) {
    var id = recorded();
    var soft = Filed.jpeg(Drawn.portrait(60, 78));
    var enlarged = Filed.jpeg(enlarged(soft));

    var answer =
        caller.put(
            address(id, "photo"),
            enlarged,
            "X-Status-Key",
            keys.of(id),
            "Content-Type",
            "image/jpeg",
            "Accept-Language",
            language);

    assertThat(answer.statusCode()).isEqualTo(201);
    var verdict = Caller.json(answer).get("verdict");
    assertThat(verdict.get("good").asBoolean()).isFalse();
    assertThat(verdict.get("broken").toString()).contains("SHARPNESS", word);
  }

  @Test
  void nothing_of_where_it_was_taken_is_kept_and_what_is_kept_is_no_readable_picture() {
    var id = recorded();

    var answer = put(id, "photo", Filed.withExif(PHOTO, 1, "GPS-38.5598N"), "image/jpeg");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var pieces =
        mongo
            .getCollection("documents.chunks")
            .find()
            .map(chunk -> chunk.get("data", Binary.class).getData())
            .into(new ArrayList<>());
    assertThat(pieces)
        .isNotEmpty()
        .allSatisfy(
            piece ->
                assertThat(new String(piece, StandardCharsets.ISO_8859_1))
                    .doesNotContain("JFIF", "GPS-38", "ÿØÿ"));
  }

  @Test
  void what_is_no_picture_is_refused_and_the_rule_is_named() {
    var id = recorded();

    assertRefused(put(id, "photo", new byte[0], "image/jpeg"), 422, "EMPTY");
    assertRefused(
        put(id, "photo", "GIF89a".getBytes(StandardCharsets.UTF_8), "image/jpeg"),
        415,
        "NOT_A_PICTURE");
    assertRefused(
        put(id, "photo", Filed.png(Drawn.portrait(600, 780)), "image/jpeg"), 415, "NOT_A_PICTURE");
    assertRefused(put(id, "photo", Arrays.copyOf(PHOTO, 999), "image/jpeg"), 422, "BROKEN");
    assertRefused(
        put(id, "photo", Filed.pngHeader(100_000, 100_000), "image/png"), 422, "TOO_MANY_PIXELS");
    assertRefused(
        put(id, "photo", Filed.jpeg(Drawn.portrait(80, 100)), "image/jpeg"), 422, "TOO_SMALL");
    assertThat(put(id, "photo", PHOTO, "application/pdf").statusCode()).isEqualTo(415);
    assertThat(put(id, "photo", PHOTO, "image/gif").statusCode()).isEqualTo(415);
    assertThat(registrations.find(id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void five_megabytes_are_taken_and_not_a_byte_more() {
    var id = recorded();
    var most = Arrays.copyOf(PHOTO, 5 * MB);
    var tooMany = Arrays.copyOf(PHOTO, 5 * MB + 1);

    assertThat(put(id, "photo", most, "image/jpeg").statusCode()).isEqualTo(201);
    assertThat(put(id, "photo", tooMany, "image/jpeg").statusCode()).isEqualTo(413);
    assertThat(inPieces(id, most).statusCode()).isEqualTo(200);
    assertThat(inPieces(id, tooMany).statusCode()).isEqualTo(413);
  }

  @Test
  void a_wrong_key_an_unknown_id_and_an_unknown_kind_are_not_found() {
    var id = recorded();
    var other = Samples.aRegistrationId();

    var answers =
        List.of(
            caller.put(address(id, "photo"), PHOTO, TYPE, "image/jpeg"),
            put(id, keys.of(other), "photo"),
            put(other, keys.of(id), "photo"),
            put(id, keys.of(id), "drawing"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
    assertThat(answers)
        .extracting(HttpResponse::body)
        .map(body -> body.replaceAll("[0-9a-f]{32}", ""))
        .map(body -> body.replace("drawing", "photo"))
        .containsOnly(answers.getFirst().body().replace(id.value(), ""));
  }

  @Test
  void ten_pictures_a_day_are_taken_and_none_when_all_is_over() {
    var id = recorded();
    for (int i = 0; i < 10; i++) {
      assertThat(put(id, "photo", PHOTO, "image/jpeg").statusCode()).isLessThan(202);
    }

    var eleventh = put(id, "photo", PHOTO, "image/jpeg");
    assertThat(eleventh.statusCode()).isEqualTo(429);
    assertThat(eleventh.headers().firstValue("Retry-After")).isPresent();

    var withdrawn = recorded();
    var _ =
        caller.send(
            "POST",
            "/api/registrations/" + withdrawn + "/withdrawal",
            "X-Status-Key",
            keys.of(withdrawn));
    assertThat(put(withdrawn, "photo", PHOTO, "image/jpeg").statusCode()).isEqualTo(409);
    assertThat(put(Samples.aRegistrationId(), "photo", PHOTO, "image/jpeg").statusCode())
        .isEqualTo(409);
  }

  @Test
  void of_uploads_at_once_each_is_answered_and_one_file_is_left() throws Exception {
    var id = recorded();
    List<Callable<Integer>> uploads =
        IntStream.range(0, 6)
            .<Callable<Integer>>mapToObj(
                i ->
                    () ->
                        put(id, "photo", Filed.jpeg(Drawn.portrait(600 + i, 780)), "image/jpeg")
                            .statusCode())
            .toList();

    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      var codes = new ArrayList<Integer>();
      for (var code : together.invokeAll(uploads)) {
        codes.add(code.get());
      }
      assertThat(codes).containsOnly(200, 201);
      assertThat(codes.stream().filter(code -> code == 201)).hasSize(1);
    }

    assertThat(
            mongo
                .getCollection("documents.files")
                .countDocuments(new Document("metadata.registration", id.value())))
        .isEqualTo(1);
  }

  @Test
  void a_file_that_nobody_tells_of_is_swept_away_and_no_other() {
    var id = recorded();
    assertThat(put(id, "photo", PHOTO, "image/jpeg").statusCode()).isEqualTo(201);
    var told = file(id);
    var orphan = store.put(id, DocumentKind.PHOTO, PHOTO);
    var half = store.put(id, DocumentKind.PHOTO, PHOTO);
    var _ =
        mongo.getCollection("documents.files").deleteOne(new Document("_id", new ObjectId(half)));

    sweep.sweep(Instant.EPOCH, Instant.now().minusSeconds(600));
    sweep.sweep(Instant.now().plusSeconds(60), Instant.now().plusSeconds(600));
    assertThat(store.ownerOf(orphan)).contains(id);

    sweep.sweep(Instant.now().minusSeconds(600), Instant.now().plusSeconds(60));

    assertThat(store.ownerOf(orphan)).isEmpty();
    assertThat(store.ownerOf(told)).contains(id);
    assertThat(
            mongo
                .getCollection("documents.chunks")
                .countDocuments(new Document("files_id", new ObjectId(half))))
        .isZero();
  }

  private static BufferedImage enlarged(byte[] jpeg) {
    try {
      var small = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(jpeg)));
      var large = Drawn.plain(600, 780, Color.WHITE);
      var pen = large.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.drawImage(small, 0, 0, 600, 780, null);
      pen.dispose();
      return large;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String rule) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Caller.json(answer).get("rule").asString()).isEqualTo(rule);
    assertThat(Caller.json(answer).get("errors").get(0).get("message").asString()).isNotBlank();
  }

  private String file(RegistrationId id) {
    return registrations.find(id).orElseThrow().handedIn().files().iterator().next();
  }

  private HttpResponse<String> put(RegistrationId id, String kind, byte[] body, String type) {
    return caller.put(address(id, kind), body, "X-Status-Key", keys.of(id), TYPE, type);
  }

  private HttpResponse<String> put(RegistrationId id, String key, String kind) {
    return caller.put(address(id, kind), PHOTO, "X-Status-Key", key, TYPE, "image/jpeg");
  }

  private HttpResponse<String> inPieces(RegistrationId id, byte[] body) {
    return caller.putInPieces(
        address(id, "photo"), body, "X-Status-Key", keys.of(id), TYPE, "image/jpeg");
  }

  private static String address(RegistrationId id, String kind) {
    return "/api/registrations/" + id + "/documents/" + kind;
  }

  private RegistrationId recorded() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    await().atMost(Duration.ofSeconds(20)).until(() -> status(id).body().contains("\"SUBMITTED\""));
    return id;
  }

  private HttpResponse<String> status(RegistrationId id) {
    return caller.get("/api/registrations/" + id, "X-Status-Key", keys.of(id));
  }
}
