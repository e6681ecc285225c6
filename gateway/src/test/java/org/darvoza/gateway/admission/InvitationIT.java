package org.darvoza.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Represents;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.StaffMember;
import org.darvoza.gateway.intake.FilledForm;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayUnderTest
class InvitationIT {

  private static final String LATER = "2999-01-01T00:00:00Z";
  private static final Represents UZBEKISTAN =
      new Represents(Represents.Kind.STATE, "UZB", "Uzbekistan");

  private final Browser client;
  private final StaffMember registrar;
  private final Invitations invitations;

  InvitationIT(@LocalServerPort int port, Invitations invitations) {
    this.client = new Browser(port);
    this.registrar = StaffMember.signedIn(port, "registrar");
    this.invitations = invitations;
  }

  private String invited(Category category) {
    return token(category, UZBEKISTAN, Instant.parse(LATER));
  }

  private String token(Category category, Represents delegation, Instant expiresAt) {
    return invitations.token(new Invitation("dushanbe-2022", category, delegation, expiresAt));
  }

  private HttpResponse<String> register(Category category, String... headers) {
    var body = ContractJson.MAPPER.writeValueAsString(Samples.aSubmission());
    return client.postJson(
        "/api/registrations", body.replace("DELEGATE", category.name()), headers);
  }

  @Test
  void the_link_that_the_registrar_makes_opens_the_form_with_delegation_and_category_fixed() {
    var made =
        invite(
            """
            {"category":"MEDIA","delegation":{"kind":"OUTLET","name":"Radio Naqsh"},
             "expiresAt":"%s"}
            """
                .formatted(LATER));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var link = URI.create(Browser.json(made).get("link").asString());

    var page = client.get(link.getRawPath() + "?" + link.getRawQuery(), "Accept-Language", "en");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Radio Naqsh", "name=\"category\" value=\"MEDIA\"", "name=\"invitation\"")
        .doesNotContain("name=\"delegation.code\"", "??");
  }

  @Test
  void an_invitation_opens_a_closed_category_of_the_interface() {
    assertThat(register(Category.MEDIA).statusCode()).isEqualTo(422);
    assertThat(register(Category.MEDIA, "X-Invitation", invited(Category.MEDIA)).statusCode())
        .isEqualTo(202);
  }

  @Test
  void the_form_of_an_invitation_is_sent_for_its_delegation_whatever_the_sender_writes() {
    var outlet = new Represents(Represents.Kind.OUTLET, null, "Radio Naqsh");
    var token = token(Category.MEDIA, outlet, Instant.parse(LATER));
    var form = FilledForm.from(client, "/register?invitation=" + token);
    form.put("category", "HEAD_OF_STATE");

    assertThat(client.postForm("/register", form).statusCode()).isEqualTo(303);
    form.remove("invitation");
    form.put("category", "MEDIA");
    assertThat(client.postForm("/register", form).statusCode()).isEqualTo(422);
  }

  @Test
  void an_invitation_is_for_one_category_and_one_delegation() {
    var other = new Represents(Represents.Kind.STATE, "KAZ", "Kazakhstan");
    var wrong = token(Category.MEDIA, other, Instant.parse(LATER));

    assertThat(register(Category.MEDIA, "X-Invitation", wrong).body()).contains("/delegation/name");
    assertThat(register(Category.MEDIA, "X-Invitation", invited(Category.DRIVER)).body())
        .contains("/category");
  }

  @Test
  void what_a_category_is_not_asked_for_is_refused_at_its_pointer() {
    var answer = register(Category.DRIVER, "X-Invitation", invited(Category.DRIVER));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"/travel/arrivesAt\"", "\"/travel/accommodation\"");
  }

  @Test
  void an_invitation_that_is_over_or_not_ours_is_said_in_words() {
    var over = token(Category.MEDIA, UZBEKISTAN, Instant.parse("2022-01-01T00:00:00Z"));
    var forged = invited(Category.MEDIA).replaceFirst(".$", "_");

    assertThat(client.get("/register?invitation=" + over).statusCode()).isEqualTo(410);
    assertThat(client.get("/register?invitation=" + forged + "x").statusCode()).isEqualTo(404);
    assertThat(client.get("/register?invitation=").statusCode()).isEqualTo(404);
    assertThat(register(Category.MEDIA, "X-Invitation", over).body()).contains("/category");
    assertThat(register(Category.MEDIA, "X-Invitation", "x.y").body()).contains("/category");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"category":"MEDIA","delegation":{"kind":"OUTLET","name":"R"},"expiresAt":"2022-01-01T00:00:00Z"}
          {"category":"MEDIA","delegation":{"kind":"STATE","name":"Atlantis"},"expiresAt":"2999-01-01T00:00:00Z"}
          {"conference":"nowhere","category":"MEDIA","delegation":{"kind":"OUTLET","name":"R"},"expiresAt":"2999-01-01T00:00:00Z"}
          """)
  void what_cannot_be_an_invitation_is_refused(String body) {
    assertThat(invite(body).statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> invite(String body) {
    return registrar.browser().postJson("/api/invitations", body, "X-CSRF-TOKEN", registrar.csrf());
  }
}
