package org.darvoza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import org.darvoza.contracts.StaffRole;
import org.darvoza.gateway.Browser;
import org.darvoza.gateway.GatewayUnderTest;
import org.darvoza.gateway.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Each call for staff, without a session and with each role. The stand-ins answer 200 to whatever
/// reaches them, so that 200 means: let through.
@GatewayUnderTest
class AccessMatrixIT {

  private static final Map<StaffRole, String> USERS =
      Map.ofEntries(
          Map.entry(StaffRole.REGISTRATION_OFFICER, "registrar"),
          Map.entry(StaffRole.SCREENING_OFFICER, "officer1"),
          Map.entry(StaffRole.SECURITY_OFFICER, "senior1"),
          Map.entry(StaffRole.SECURITY_SUPERVISOR, "supervisor"),
          Map.entry(StaffRole.HEAD_OF_ACCREDITATION, "head"),
          Map.entry(StaffRole.WATCHLIST_CUSTODIAN, "custodian1"),
          Map.entry(StaffRole.EXTERNAL_AGENCY, "agency"),
          Map.entry(StaffRole.APPEALS_REVIEWER, "reviewer"),
          Map.entry(StaffRole.BADGE_DESK, "badges"),
          Map.entry(StaffRole.GATE_CONTROLLER, "gate"),
          Map.entry(StaffRole.AUDITOR, "auditor"),
          Map.entry(StaffRole.DATA_PROTECTION_OFFICER, "dpo"),
          Map.entry(StaffRole.ADMINISTRATOR, "admin"));

  private static final Map<String, StaffMember> SIGNED_IN = new ConcurrentHashMap<>();

  private final int port;

  AccessMatrixIT(@LocalServerPort int port) {
    this.port = port;
  }

  /// Letters: R registrar, 1 screening, 2 security, S supervisor, H head, W custodian, A
  /// administrator, U auditor.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/vetting/cases                                | 12SHV
          POST   | /api/vetting/claims                               | 12
          GET    | /api/vetting/cases/c1                             | 12SHV
          POST   | /api/vetting/cases/c1/claim                       | 12
          POST   | /api/vetting/cases/c1/release                     | 12
          POST   | /api/vetting/cases/c1/renewal                     | 12
          POST   | /api/vetting/cases/c1/proposal                    | 12
          POST   | /api/vetting/cases/c1/confirmation                | 2
          POST   | /api/vetting/cases/c1/return                      | 2
          POST   | /api/vetting/cases/c1/information-request         | 12
          POST   | /api/vetting/cases/c1/hold                        | 12
          POST   | /api/vetting/cases/c1/resume                      | 12
          POST   | /api/vetting/cases/c1/hand-over                   | 12S
          POST   | /api/vetting/cases/c1/agency-request              | 12
          POST   | /api/vetting/cases/c1/hits/un/u1/judgement        | 12
          POST   | /api/vetting/cases/c1/reopening                   | 2S
          POST   | /api/vetting/cases/c1/suspension                  | S
          POST   | /api/vetting/cases/c1/reinstatement               | S
          POST   | /api/vetting/cases/c1/reinstatement/confirmation  | H
          POST   | /api/vetting/cases/c1/reinstatement/return        | H
          POST   | /api/vetting/cases/c1/revocation                  | S
          POST   | /api/vetting/cases/c1/revocation/confirmation     | H
          POST   | /api/vetting/cases/c1/revocation/return           | H
          POST   | /api/vetting/cases/c1/appeal-decision             | HV
          GET    | /api/vetting/agency-requests                      | X
          GET    | /api/vetting/agency-requests/r1                   | X
          POST   | /api/vetting/agency-requests/r1/answer            | X
          POST   | /api/vetting/cases/bulk-clearance                 | 2
          POST   | /api/screening/searches                           | 12SH
          GET    | /api/watchlists                                   | W
          PUT    | /api/watchlists/un                                | W
          GET    | /api/watchlists/un/versions/3/changes             | W
          POST   | /api/watchlists/un/versions/3/rejection           | W
          GET    | /vetting/watchlists                               | WH
          POST   | /vetting/watchlists/un                            | W
          POST   | /api/watchlists/un/versions/3/confirmation        | W
          GET    | /api/registrations                                | RH
          GET    | /vetting                                          | 12SHV
          GET    | /vetting/cases/c1                                 | 12SHV
          GET    | /registrations                                    | RH
          """)
  void only_the_named_roles_are_let_through(String method, String path, String who) {
    assertThat(call(new Browser(port), method, path))
        .isEqualTo(path.startsWith("/api") ? 401 : 303);
    for (var role : StaffRole.values()) {
      assertThat(call(signedIn(role), method, path))
          .as("%s %s as %s", method, path, role)
          .isEqualTo(who.indexOf(letter(role)) >= 0 ? 200 : 403);
    }
  }

  /// The gateway's own, which knows no such member and cannot read an empty body.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/staff                                        | HA  | 200
          PUT    | /api/staff/nobody/scope                           | HA  | 400
          GET    | /api/staff/nobody/scope/history                   | HAU | 404
          POST   | /api/invitations                                  | RH  | 400
          """)
  void what_the_gateway_keeps_itself_is_for_those_who_are_named(
      String method, String path, String who, int answer) {
    for (var role : StaffRole.values()) {
      assertThat(call(signedIn(role), method, path))
          .as("%s %s as %s", method, path, role)
          .isEqualTo(who.indexOf(letter(role)) >= 0 ? answer : 403);
    }
  }

  /// Nobody listens where notification-service should be: 503 is then the sign of being let
  /// through.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/mails                                        | RSH
          POST   | /api/mails/m1/resend                              | R
          GET    | /mails                                            | RSH
          """)
  void a_service_that_is_down_is_unavailable_to_those_who_may_ask_it(
      String method, String path, String who) {
    for (var role : StaffRole.values()) {
      assertThat(call(signedIn(role), method, path))
          .as("%s %s as %s", method, path, role)
          .isEqualTo(who.indexOf(letter(role)) >= 0 ? 503 : 403);
    }
  }

  @Test
  void a_call_that_is_not_there_is_not_found() {
    assertThat(new Browser(port).get("/api/nothing").statusCode()).isEqualTo(404);
    assertThat(new Browser(port).get("/actuator/health").statusCode()).isEqualTo(404);
  }

  @Test
  void the_public_reaches_what_is_public() {
    var anybody = new Browser(port);

    assertThat(anybody.get("/api/registrations/0123").statusCode()).isEqualTo(200);
    assertThat(anybody.get("/registrations/0123").statusCode()).isEqualTo(200);
    assertThat(anybody.get("/api/conferences").statusCode()).isEqualTo(200);
    assertThat(anybody.postJson("/api/travel-documents/mrz", "{\"lines\":[]}").statusCode())
        .isEqualTo(422);
  }

  private StaffMember signedIn(StaffRole role) {
    var username = Objects.requireNonNull(USERS.get(role));
    return SIGNED_IN.computeIfAbsent(port + username, _ -> StaffMember.signedIn(port, username));
  }

  private static int call(StaffMember staff, String method, String path) {
    return staff
        .browser()
        .send(method, path, HttpRequest.BodyPublishers.noBody(), "X-CSRF-TOKEN", staff.csrf())
        .statusCode();
  }

  private static int call(Browser browser, String method, String path) {
    return browser.send(method, path, HttpRequest.BodyPublishers.noBody()).statusCode();
  }

  private static char letter(StaffRole role) {
    return switch (role) {
      case REGISTRATION_OFFICER -> 'R';
      case SCREENING_OFFICER -> '1';
      case SECURITY_OFFICER -> '2';
      case SECURITY_SUPERVISOR -> 'S';
      case HEAD_OF_ACCREDITATION -> 'H';
      case WATCHLIST_CUSTODIAN -> 'W';
      case EXTERNAL_AGENCY -> 'X';
      case APPEALS_REVIEWER -> 'V';
      case ADMINISTRATOR -> 'A';
      case AUDITOR -> 'U';
      case BADGE_DESK, GATE_CONTROLLER, DATA_PROTECTION_OFFICER -> '-';
    };
  }
}
