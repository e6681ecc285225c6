package org.darvoza.gateway.access;

import static org.darvoza.contracts.StaffRole.ADMINISTRATOR;
import static org.darvoza.contracts.StaffRole.APPEALS_REVIEWER;
import static org.darvoza.contracts.StaffRole.AUDITOR;
import static org.darvoza.contracts.StaffRole.EXTERNAL_AGENCY;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.REGISTRATION_OFFICER;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_SUPERVISOR;
import static org.darvoza.contracts.StaffRole.WATCHLIST_CUSTODIAN;

import module java.base;

import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// Who may call what: every call for staff, also those whose pages are still to come. A call that
/// no line and none of [#STAFF_PATHS] mentions is for the public. The services check again.
final class AccessTable {

  /// `method` null: each. The first line that fits decides.
  record Line(@Nullable HttpMethod method, String path, Set<StaffRole> who) {}

  private static final Set<StaffRole> EVERYBODY = EnumSet.allOf(StaffRole.class);
  private static final Set<StaffRole> OFFICERS = EnumSet.of(SCREENING_OFFICER, SECURITY_OFFICER);
  private static final Set<StaffRole> VETTING =
      EnumSet.of(SCREENING_OFFICER, SECURITY_OFFICER, SECURITY_SUPERVISOR, HEAD_OF_ACCREDITATION);
  private static final Set<StaffRole> CASE_READERS =
      EnumSet.of(
          SCREENING_OFFICER,
          SECURITY_OFFICER,
          SECURITY_SUPERVISOR,
          HEAD_OF_ACCREDITATION,
          APPEALS_REVIEWER);
  private static final Set<StaffRole> HANDERS =
      EnumSet.of(SCREENING_OFFICER, SECURITY_OFFICER, SECURITY_SUPERVISOR);
  private static final Set<StaffRole> REOPENERS = EnumSet.of(SECURITY_OFFICER, SECURITY_SUPERVISOR);
  private static final Set<StaffRole> SUPERVISORS = EnumSet.of(SECURITY_SUPERVISOR);
  private static final Set<StaffRole> HEADS = EnumSet.of(HEAD_OF_ACCREDITATION);
  private static final Set<StaffRole> REVIEWERS =
      EnumSet.of(APPEALS_REVIEWER, HEAD_OF_ACCREDITATION);
  private static final Set<StaffRole> AGENCIES = EnumSet.of(EXTERNAL_AGENCY);
  private static final Set<StaffRole> SECURITY = EnumSet.of(SECURITY_OFFICER);
  private static final Set<StaffRole> CUSTODIANS = EnumSet.of(WATCHLIST_CUSTODIAN);
  private static final Set<StaffRole> WATCHERS =
      EnumSet.of(WATCHLIST_CUSTODIAN, HEAD_OF_ACCREDITATION);
  private static final Set<StaffRole> REGISTRY =
      EnumSet.of(REGISTRATION_OFFICER, HEAD_OF_ACCREDITATION);
  private static final Set<StaffRole> MAIL_READERS =
      EnumSet.of(REGISTRATION_OFFICER, SECURITY_SUPERVISOR, HEAD_OF_ACCREDITATION);
  private static final Set<StaffRole> STAFF_KEEPERS =
      EnumSet.of(HEAD_OF_ACCREDITATION, ADMINISTRATOR);
  private static final Set<StaffRole> STAFF_READERS =
      EnumSet.of(HEAD_OF_ACCREDITATION, ADMINISTRATOR, AUDITOR);
  private static final Set<StaffRole> REGISTRARS = EnumSet.of(REGISTRATION_OFFICER);

  static final List<Line> LINES =
      List.of(
          get("/api/session", EVERYBODY),
          delete("/api/session", EVERYBODY),
          get("/api/staff", STAFF_KEEPERS),
          put("/api/staff/{username}/scope", STAFF_KEEPERS),
          get("/api/staff/{username}/scope/history", STAFF_READERS),
          get("/api/vetting/cases", CASE_READERS),
          post("/api/vetting/claims", OFFICERS),
          post("/api/vetting/cases/bulk-clearance", SECURITY),
          get("/api/vetting/cases/{id}", CASE_READERS),
          post("/api/vetting/cases/{id}/claim", OFFICERS),
          post("/api/vetting/cases/{id}/release", OFFICERS),
          post("/api/vetting/cases/{id}/renewal", OFFICERS),
          post("/api/vetting/cases/{id}/proposal", OFFICERS),
          post("/api/vetting/cases/{id}/confirmation", SECURITY),
          post("/api/vetting/cases/{id}/return", SECURITY),
          post("/api/vetting/cases/{id}/information-request", OFFICERS),
          post("/api/vetting/cases/{id}/hold", OFFICERS),
          post("/api/vetting/cases/{id}/resume", OFFICERS),
          post("/api/vetting/cases/{id}/hand-over", HANDERS),
          post("/api/vetting/cases/{id}/agency-request", OFFICERS),
          post("/api/vetting/cases/{id}/hits/{list}/{entryId}/judgement", OFFICERS),
          post("/api/vetting/cases/{id}/reopening", REOPENERS),
          post("/api/vetting/cases/{id}/suspension", SUPERVISORS),
          post("/api/vetting/cases/{id}/reinstatement", SUPERVISORS),
          post("/api/vetting/cases/{id}/reinstatement/confirmation", HEADS),
          post("/api/vetting/cases/{id}/reinstatement/return", HEADS),
          post("/api/vetting/cases/{id}/revocation", SUPERVISORS),
          post("/api/vetting/cases/{id}/revocation/confirmation", HEADS),
          post("/api/vetting/cases/{id}/revocation/return", HEADS),
          post("/api/vetting/cases/{id}/appeal-decision", REVIEWERS),
          get("/api/vetting/agency-requests", AGENCIES),
          get("/api/vetting/agency-requests/{requestId}", AGENCIES),
          post("/api/vetting/agency-requests/{requestId}/answer", AGENCIES),
          post("/api/screening/searches", VETTING),
          get("/api/watchlists", CUSTODIANS),
          put("/api/watchlists/{source}", CUSTODIANS),
          get("/api/watchlists/{source}/versions/{version}/changes", CUSTODIANS),
          post("/api/watchlists/{source}/versions/{version}/confirmation", CUSTODIANS),
          post("/api/watchlists/{source}/versions/{version}/rejection", CUSTODIANS),
          get("/api/mails", MAIL_READERS),
          post("/api/invitations", REGISTRY),
          post("/api/mails/{id}/resend", REGISTRARS),
          get("/api/registrations", REGISTRY),
          get("/registrations/{id}/documents/{kind}/view", CASE_READERS),
          each("/desk", EVERYBODY),
          get("/api/vetting/workload", VETTING),
          get("/api/vetting/my-day", OFFICERS),
          post("/vetting/watchlists/**", CUSTODIANS),
          each("/vetting/watchlists/**", WATCHERS),
          each("/vetting/agency-requests/**", AGENCIES),
          each("/vetting/**", CASE_READERS),
          each("/mails/**", MAIL_READERS),
          each("/registrations", REGISTRY));

  /// Whatever lies below is for staff, whether a line mentions it or not.
  static final List<String> STAFF_PATHS =
      List.of(
          "/api/session",
          "/api/staff/**",
          "/api/invitations",
          "/api/vetting/**",
          "/api/screening/**",
          "/api/watchlists/**",
          "/api/mails/**",
          "/api/registrations",
          "/sign-out",
          "/desk",
          "/vetting/**",
          "/mails/**",
          "/registrations",
          "/registrations/{id}/documents/{kind}/view");

  /// Of those paths, what the public may do.
  static final List<String> PUBLIC_POSTS = List.of("/api/registrations", "/api/session");

  private AccessTable() {}

  private static Line get(String path, Set<StaffRole> who) {
    return new Line(HttpMethod.GET, path, who);
  }

  private static Line post(String path, Set<StaffRole> who) {
    return new Line(HttpMethod.POST, path, who);
  }

  private static Line put(String path, Set<StaffRole> who) {
    return new Line(HttpMethod.PUT, path, who);
  }

  private static Line delete(String path, Set<StaffRole> who) {
    return new Line(HttpMethod.DELETE, path, who);
  }

  private static Line each(String path, Set<StaffRole> who) {
    return new Line(null, path, who);
  }
}
