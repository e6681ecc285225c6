package org.darvoza.gateway.signin;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.StaffRole;
import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.gateway.session.CurrentSession;
import org.darvoza.gateway.session.SessionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in and sign-out as pages.
@Controller
final class SignInPages {

  private final SignInDesk desk;
  private final CurrentSession current;

  SignInPages(SignInDesk desk, CurrentSession current) {
    this.desk = desk;
    this.current = current;
  }

  @GetMapping("/sign-in")
  ModelAndView ask(@ModelAttribute SignInForm form) {
    return page(form, 200);
  }

  private static ModelAndView page(SignInForm form, int status) {
    var page = new ModelAndView("signin/sign-in");
    page.addObject("form", form.withoutSecrets());
    page.setStatus(org.springframework.http.HttpStatusCode.valueOf(status));
    return page;
  }

  @PostMapping("/sign-in")
  Object signIn(
      @ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response) {
    if (!form.complete()) {
      return page(form, 401).addObject("problem", "refused");
    }
    return switch (desk.signIn(form.credentials(), ClientNetwork.of(request.getRemoteAddr()))) {
      case SignInDesk.Answer.Welcome(var member) -> {
        var _ = current.begin(member, request, response);
        yield seeOther(form.destination().orElseGet(() -> desk(member.roles())));
      }
      case SignInDesk.Answer.Refused _ -> page(form, 401).addObject("problem", "refused");
      case SignInDesk.Answer.TooOften(var wait) -> later(form, 429, "tooOften", wait, response);
      case SignInDesk.Answer.NotNow _ ->
          later(form, 503, "notNow", Duration.ofSeconds(4), response);
    };
  }

  private static ModelAndView later(
      SignInForm form, int status, String problem, Duration wait, HttpServletResponse response) {
    long seconds = wait.toSeconds() + 1;
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return page(form, status).addObject("problem", problem).addObject("seconds", seconds);
  }

  /// Where each role works.
  private static String desk(Set<StaffRole> roles) {
    if (roles.contains(StaffRole.REGISTRATION_OFFICER)) {
      return "/mails";
    }
    var vetting =
        EnumSet.of(
            StaffRole.SCREENING_OFFICER,
            StaffRole.SECURITY_OFFICER,
            StaffRole.SECURITY_SUPERVISOR,
            StaffRole.HEAD_OF_ACCREDITATION);
    if (!Collections.disjoint(roles, vetting)) {
      return "/vetting";
    }
    if (roles.contains(StaffRole.APPEALS_REVIEWER)) {
      return "/vetting?state=APPEALED";
    }
    if (roles.contains(StaffRole.EXTERNAL_AGENCY)) {
      return "/vetting/agency-requests";
    }
    return roles.contains(StaffRole.WATCHLIST_CUSTODIAN) ? "/vetting/watchlists" : "/desk";
  }

  /// To the pages of a role; where they are still to come: who is signed in, and the way out.
  @GetMapping("/desk")
  Object desk(HttpServletRequest request, HttpServletResponse response) {
    var session = current.of(request).orElseThrow();
    var own = desk(session.member().roles());
    if (!own.equals("/desk")) {
      return seeOther(own);
    }
    return new ModelAndView("signin/desk")
        .addObject("csrf", SessionTokens.masked(session, request, response));
  }

  @PostMapping("/sign-out")
  ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
    current.end(request, response);
    return seeOther("/sign-in");
  }

  private static ResponseEntity<Void> seeOther(String path) {
    return ResponseEntity.status(303).header(HttpHeaders.LOCATION, path).build();
  }
}
