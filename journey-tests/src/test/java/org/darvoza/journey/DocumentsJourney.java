package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document on its way from the applicant through the gateway to where it is kept.
@InTheHouse
class DocumentsJourney {

  /// Taken as a photograph, although it lies on its side.
  private static final byte[] PHOTO = Drawings.passport("Karimova", "Dilnoza", "FA1234567");

  private static final int MB = 1024 * 1024;

  @Test
  void a_photograph_is_taken_and_is_missing_no_more() {
    try (var client = new Client()) {
      var accepted = Applicants.register(client);
      soon().until(() -> accepted.status(client), status -> !status.equals("BEING_RECORDED"));

      var first = put(client, accepted, PHOTO, true);
      var second = put(client, accepted, PHOTO, false);

      assertThat(first.status()).as(first.body()).isEqualTo(201);
      assertThat(first.json().get("verdict").get("broken").toString()).contains("rule", "message");
      assertThat(second.status()).as(second.body()).isEqualTo(200);
      var status = client.get(address(accepted), "X-Status-Key", accepted.statusKey()).json();
      assertThat(status.get("missing").toString()).contains("passport").doesNotContain("photo");
      assertThat(status.get("documents").get(0).get("sha256"))
          .isEqualTo(second.json().get("sha256"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twenty_megabytes_are_refused_and_the_next_picture_is_taken(boolean declared) {
    try (var client = new Client()) {
      var accepted = Applicants.register(client);
      soon().until(() -> accepted.status(client), status -> !status.equals("BEING_RECORDED"));

      for (int i = 0; i < 5; i++) {
        var refused = put(client, accepted, Arrays.copyOf(PHOTO, 20 * MB), declared);
        assertThat(refused.status()).as(refused.body()).isEqualTo(413);
      }
      assertThat(put(client, accepted, Arrays.copyOf(PHOTO, 5 * MB), declared).status())
          .isEqualTo(201);
    }
  }

  /// A gateway that kept what passes through it would end here: its heap is far smaller than this.
  @Test
  void a_crowd_that_sends_far_too_much_at_once_is_refused_and_the_next_picture_is_taken()
      throws Exception {
    var far = Arrays.copyOf(PHOTO, 40 * MB);
    try (var client = new Client();
        var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var accepted = Applicants.register(client);
      soon().until(() -> accepted.status(client), status -> !status.equals("BEING_RECORDED"));

      var answers =
          IntStream.range(0, 16)
              .mapToObj(i -> crowd.submit(() -> refused(client, accepted, far, i % 2 == 0)))
              .toList();

      for (var answer : answers) {
        assertThat(answer.get()).isTrue();
      }
      assertThat(put(client, accepted, PHOTO, true).status()).isEqualTo(201);
    }
  }

  @Test
  void the_picture_is_shown_to_nobody_without_a_pass() {
    try (var stranger = new Client();
        var officer = Client.signedIn("officer1");
        var clerk = Client.signedIn("badges")) {
      var accepted = Applicants.register(stranger);
      soon().until(() -> accepted.status(stranger), status -> !status.equals("BEING_RECORDED"));
      assertThat(put(stranger, accepted, PHOTO, true).status()).isEqualTo(201);
      var view = "/registrations/%s/documents/photo/view?until=1&pass=x".formatted(accepted.id());

      assertThat(stranger.get(view).status()).isIn(303, 401);
      assertThat(clerk.get(view).status()).isEqualTo(403);
      assertThat(officer.get(view).status()).isEqualTo(403);
    }
  }

  /// Or cut off while it was still being sent: the answer may be lost with the connection then.
  private static boolean refused(
      Client client, Accepted accepted, byte[] picture, boolean declared) {
    try {
      return Set.of(413, 503).contains(put(client, accepted, picture, declared).status());
    } catch (UncheckedIOException cutOff) {
      return true;
    }
  }

  private static Client.Answer put(
      Client client, Accepted accepted, byte[] picture, boolean declared) {
    return accepted.handIn(client, "photo", picture, declared);
  }

  private static String address(Accepted accepted) {
    return "/api/registrations/" + accepted.id();
  }
}
