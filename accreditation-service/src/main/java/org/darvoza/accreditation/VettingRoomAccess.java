package org.darvoza.accreditation;

import static org.darvoza.contracts.StaffRole.APPEALS_REVIEWER;
import static org.darvoza.contracts.StaffRole.EXTERNAL_AGENCY;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_SUPERVISOR;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import org.darvoza.backbone.access.AccessRules;
import org.darvoza.contracts.StaffRole;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/// Who may come to which door of the vetting room. Pages and API have the same doors; whose case it
/// is, and who may sign it, the cases themselves know.
@Component
class VettingRoomAccess implements AccessRules {

  private static final String[] CASE_READERS =
      names(
          SCREENING_OFFICER,
          SECURITY_OFFICER,
          SECURITY_SUPERVISOR,
          HEAD_OF_ACCREDITATION,
          APPEALS_REVIEWER);
  private static final String[] READERS =
      names(SCREENING_OFFICER, SECURITY_OFFICER, SECURITY_SUPERVISOR, HEAD_OF_ACCREDITATION);
  private static final String[] OFFICERS = names(SCREENING_OFFICER, SECURITY_OFFICER);
  private static final String[] SECURITY = names(SECURITY_OFFICER);
  private static final String[] CUSTODIANS = names(WATCHLIST_CUSTODIAN);
  private static final String[] WATCHERS = names(WATCHLIST_CUSTODIAN, HEAD_OF_ACCREDITATION);

  private static final String[] AGENCIES = names(EXTERNAL_AGENCY);

  /// Who may ask for which act on a case; the rest is refused to everybody.
  private static final Map<List<String>, String[]> ACTS =
      Map.of(
          List.of(
              "claim",
              "release",
              "renewal",
              "proposal",
              "information-request",
              "agency-request",
              "hits/{list}/{entryId}/judgement",
              "hold",
              "resume"),
          OFFICERS,
          List.of("hand-over"),
          names(SCREENING_OFFICER, SECURITY_OFFICER, SECURITY_SUPERVISOR),
          List.of("confirmation", "return"),
          SECURITY,
          List.of("reopening"),
          names(SECURITY_OFFICER, SECURITY_SUPERVISOR),
          List.of("suspension", "reinstatement", "revocation"),
          names(SECURITY_SUPERVISOR),
          List.of(
              "reinstatement/confirmation",
              "reinstatement/return",
              "revocation/confirmation",
              "revocation/return"),
          names(HEAD_OF_ACCREDITATION),
          List.of("appeal-decision"),
          names(APPEALS_REVIEWER, HEAD_OF_ACCREDITATION));

  @Override
  public void declare(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.GET, "/vetting/watchlists/**")
        .hasAnyRole(WATCHERS)
        .requestMatchers("/vetting/watchlists/**", "/api/watchlists/**")
        .hasAnyRole(CUSTODIANS)
        .requestMatchers("/vetting/search")
        .hasAnyRole(READERS)
        .requestMatchers(HttpMethod.POST, "/api/screening/searches")
        .hasAnyRole(READERS);
    for (var room : List.of("/api/vetting", "/vetting")) {
      ACTS.forEach(
          (acts, roles) ->
              requests.requestMatchers(HttpMethod.POST, acts(room, acts)).hasAnyRole(roles));
      requests
          .requestMatchers(HttpMethod.POST, room + "/claims")
          .hasAnyRole(OFFICERS)
          .requestMatchers(HttpMethod.POST, room + "/cases/bulk-clearance")
          .hasAnyRole(SECURITY)
          .requestMatchers(HttpMethod.GET, room + "/workload")
          .hasAnyRole(READERS)
          .requestMatchers(HttpMethod.GET, room + "/my-day")
          .hasAnyRole(OFFICERS)
          .requestMatchers(HttpMethod.GET, room, room + "/cases", room + "/cases/{id}")
          .hasAnyRole(CASE_READERS);
    }
    requests
        .requestMatchers("/api/vetting/agency-requests/**", "/vetting/agency-requests/**")
        .hasAnyRole(AGENCIES)
        .requestMatchers(HttpMethod.GET, "/vetting/live")
        .hasAnyRole(READERS)
        .requestMatchers(HttpMethod.GET, "/api-docs/accreditation-service")
        .permitAll();
  }

  private static String[] acts(String room, List<String> acts) {
    return acts.stream().map(act -> room + "/cases/{id}/" + act).toArray(String[]::new);
  }

  private static String[] names(StaffRole... roles) {
    return Stream.of(roles).map(Enum::name).toArray(String[]::new);
  }
}
