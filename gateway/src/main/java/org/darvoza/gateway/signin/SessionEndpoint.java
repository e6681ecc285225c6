package org.darvoza.gateway.signin;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.StaffRole;
import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.gateway.session.CurrentSession;
import org.darvoza.gateway.session.SessionTokens;
import org.darvoza.gateway.session.StaffSession;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sign-in and sign-out as JSON.
@RestController
@RequestMapping("/api/session")
final class SessionEndpoint {

  private final SignInDesk desk;
  private final CurrentSession current;

  SessionEndpoint(SignInDesk desk, CurrentSession current) {
    this.desk = desk;
    this.current = current;
  }

  record SignedIn(String username, List<StaffRole> roles, String csrfToken) {

    static SignedIn of(
        StaffSession session, HttpServletRequest request, HttpServletResponse response) {
      return new SignedIn(
          session.member().username(),
          session.member().roles().stream().sorted().toList(),
          SessionTokens.masked(session, request, response));
    }
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> signIn(
      @Valid @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (desk.signIn(credentials, ClientNetwork.of(request.getRemoteAddr()))) {
      case SignInDesk.Answer.Welcome(var member) -> {
        var session = current.begin(member, request, response);
        yield ResponseEntity.ok(SignedIn.of(session, request, response));
      }
      case SignInDesk.Answer.Refused _ ->
          ResponseEntity.status(401)
              .contentType(MediaType.APPLICATION_PROBLEM_JSON)
              .body(Problem.of(401));
      case SignInDesk.Answer.TooOften(var wait) -> Problem.later(429, wait);
      case SignInDesk.Answer.NotNow _ -> Problem.later(503, Duration.ofSeconds(4));
    };
  }

  /// Who is signed in, with a token for the next change.
  @GetMapping
  SignedIn whoIsIt(HttpServletRequest request, HttpServletResponse response) {
    return SignedIn.of(current.of(request).orElseThrow(), request, response);
  }

  @DeleteMapping
  ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
    current.end(request, response);
    return ResponseEntity.noContent().build();
  }
}
