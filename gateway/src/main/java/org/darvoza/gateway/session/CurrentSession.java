package org.darvoza.gateway.session;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.gateway.accounts.Member;
import org.springframework.stereotype.Component;

/// The session of a request, looked up once and only when somebody asks. Public paths never ask:
/// they have to work without the database.
@Component
public final class CurrentSession {

  private static final String FOUND = CurrentSession.class.getName();

  private final SessionCookie cookie;
  private final StaffSessions sessions;

  CurrentSession(SessionCookie cookie, StaffSessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  public Optional<StaffSession> of(HttpServletRequest request) {
    if (request.getAttribute(FOUND) instanceof Found(var session)) {
      return session;
    }
    var session =
        cookie
            .secret(request)
            .flatMap(secret -> itself(request) ? sessions.look(secret) : sessions.find(secret));
    request.setAttribute(FOUND, new Found(session));
    return session;
  }

  /// What a page asks by itself does not keep its session alive: nobody may be sitting there.
  private static boolean itself(HttpServletRequest request) {
    return request.getRequestURI().equals("/vetting/live")
        || request.getHeader("X-Background") != null;
  }

  /// Always a new session with a new secret, whatever cookie was brought (no session fixation).
  public StaffSession begin(
      Member member, HttpServletRequest request, HttpServletResponse response) {
    cookie.secret(request).ifPresent(sessions::close);
    var opened = sessions.open(member);
    cookie.give(response, opened.secret());
    return opened.session();
  }

  public void end(HttpServletRequest request, HttpServletResponse response) {
    cookie.secret(request).ifPresent(sessions::close);
    cookie.take(response);
  }

  private record Found(Optional<StaffSession> session) {}
}
