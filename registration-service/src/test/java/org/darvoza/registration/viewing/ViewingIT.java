package org.darvoza.registration.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.bson.Document;
import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.StaffRole;
import org.darvoza.contracts.ViewingPass;
import org.darvoza.registration.Caller;
import org.darvoza.registration.Neighbours;
import org.darvoza.registration.OnRegistrationService;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.pictures.Drawn;
import org.darvoza.registration.pictures.Filed;
import org.darvoza.registration.pictures.PictureFile;
import org.darvoza.registration.register.Registrations;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnRegistrationService
class ViewingIT {

  private static final String[] OFFICER1 = Caller.officer("officer1", StaffRole.SCREENING_OFFICER);

  @Autowired private Caller caller;
  @Autowired private Neighbours neighbours;
  @Autowired private StatusKeys keys;
  @Autowired private MongoTemplate mongo;
  @Autowired private Registrations registrations;

  /// As accreditation-service has it.
  private final KeyedDigest accreditation =
      new KeyedDigest(
          new Secrets(Stack.running().secrets("accreditation-service")).key("viewing-key"));

  @Test
  void an_officer_with_a_pass_sees_a_marked_copy_and_the_look_is_on_the_ledger() {
    var id = withPassport();
    var version = registrations.find(id).orElseThrow().version();

    var answer = caller.getBytes(pass(id, "officer1", Instant.now()), OFFICER1);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"passport.jpg\"");
    assertThat(PictureFile.read(answer.body()).shape())
        .isEqualTo(new PictureFile.Shape(1400, 1000, false));
    assertThat(sha256(answer.body())).isNotEqualTo(stored(id));
    assertThat(looks(id))
        .singleElement()
        .satisfies(
            look -> {
              assertThat(look.getString("type")).isEqualTo("DocumentShown");
              assertThat(look.getString("actor")).isEqualTo("officer:officer1");
              assertThat(look.toString()).contains("passport", stored(id));
            });
    assertThat(registrations.find(id).orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void a_pass_is_worth_nothing_to_anybody_else_or_later() {
    var id = withPassport();
    var address = pass(id, "officer1", Instant.now());
    var other = Caller.officer("officer2", StaffRole.SCREENING_OFFICER);
    var clerk = Caller.officer("officer1", StaffRole.REGISTRATION_OFFICER);

    assertThat(caller.get(address, other).statusCode()).isEqualTo(403);
    assertThat(caller.get(address, clerk).statusCode()).isEqualTo(403);
    assertThat(caller.get(address).statusCode()).isEqualTo(403);
    assertThat(caller.get(address.replaceFirst("\\?.*", ""), OFFICER1).statusCode()).isEqualTo(403);
    assertThat(caller.get(address.replace("passport", "photo"), OFFICER1).statusCode())
        .isEqualTo(404);
    assertThat(
            caller
                .get(pass(id, "officer1", Instant.now().minusSeconds(700)), OFFICER1)
                .statusCode())
        .isEqualTo(410);
    assertThat(looks(id)).isEmpty();
  }

  @Test
  void a_pass_ends_with_the_picture_it_was_for() {
    var id = withPassport();
    var address = pass(id, "officer1", Instant.now());
    upload(id, 1500);

    assertThat(caller.get(address, OFFICER1).statusCode()).isEqualTo(403);
    assertThat(caller.get(pass(id, "officer1", Instant.now()), OFFICER1).statusCode())
        .isEqualTo(200);
  }

  private String pass(RegistrationId id, String officer, Instant now) {
    return ViewingPass.mint(id, DocumentKind.PASSPORT, stored(id), officer, now)
        .address(accreditation::shortTextOf);
  }

  private String stored(RegistrationId id) {
    var handedIn = registrations.find(id).orElseThrow().handedIn();
    return handedIn.of(DocumentKind.PASSPORT).orElseThrow().sha256();
  }

  private List<Document> looks(RegistrationId id) {
    return mongo
        .getCollection("ledger")
        .find(new Document("aggregate", "looks-" + id))
        .into(new ArrayList<>());
  }

  private RegistrationId withPassport() {
    var id = Samples.aRegistrationId();
    neighbours.submits(id, Samples.aSubmission());
    await().atMost(Duration.ofSeconds(20)).until(() -> registrations.find(id).isPresent());
    upload(id, 1400);
    return id;
  }

  private void upload(RegistrationId id, int width) {
    var answer =
        caller.put(
            "/api/registrations/" + id + "/documents/passport",
            Filed.jpeg(Drawn.page(width, 1000)),
            "X-Status-Key",
            keys.of(id),
            "Content-Type",
            "image/jpeg");
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(202);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
