package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Whether a reader wants pages light or dark: `?theme=`, which is remembered in a cookie, else the
/// cookie; `auto`, or nothing, leaves it to his device. Told to the layout as the request attribute
/// `theme`, which pages of errors have as well.
final class ReadersTheme implements HandlerInterceptor {

  private static final String NAME = "theme";
  private static final String DEVICE = "auto";
  private static final Set<String> OURS = Set.of("light", "dark", DEVICE);

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var asked = asked(request);
    asked.ifPresent(theme -> remember(theme, request, response));
    asked
        .or(() -> remembered(request))
        .filter(theme -> !theme.equals(DEVICE))
        .ifPresent(theme -> request.setAttribute(NAME, theme));
    return true;
  }

  private static Optional<String> asked(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith(NAME + "="))
        .map(pair -> pair.substring(NAME.length() + 1))
        .filter(OURS::contains)
        .findFirst();
  }

  private static Optional<String> remembered(HttpServletRequest request) {
    return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(OURS::contains)
        .findFirst();
  }

  private static void remember(
      String theme, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, theme)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(theme.equals(DEVICE) ? Duration.ZERO : Duration.ofDays(365))
            .build();
    response.addHeader("Set-Cookie", cookie.toString());
  }
}
