package org.darvoza.gateway.session;

import module java.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.gateway.edge.Site;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie with the secret of a session. Its `__Host-` name binds it to this one host where the
/// site is encrypted; browsers refuse that name elsewhere.
@Component
public final class SessionCookie {

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final boolean encrypted;

  SessionCookie(Site site) {
    this.encrypted = site.encrypted();
  }

  public String name() {
    return encrypted ? "__Host-darvoza-session" : "darvoza-session";
  }

  Optional<String> secret(HttpServletRequest request) {
    return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(name()))
        .map(Cookie::getValue)
        .filter(value -> SECRET.matcher(value).matches())
        .findFirst();
  }

  void give(HttpServletResponse response, String secret) {
    response.addHeader("Set-Cookie", cookie(secret).build().toString());
  }

  void take(HttpServletResponse response) {
    response.addHeader("Set-Cookie", cookie("").maxAge(0).build().toString());
  }

  private ResponseCookie.ResponseCookieBuilder cookie(String value) {
    return ResponseCookie.from(name(), value)
        .path("/")
        .httpOnly(true)
        .secure(encrypted)
        .sameSite("Strict");
  }
}
