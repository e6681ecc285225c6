package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/// The reader's language: `?lang=`, which is remembered in a cookie; else the cookie; else what the
/// browser prefers of the languages the house writes in.
final class ReadersLanguage implements LocaleResolver {

  private static final String NAME = "lang";
  private static final List<Locale> OURS =
      Stream.of(Language.values()).map(Language::locale).toList();

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Stream.of(asked(request), remembered(request), preferred(request))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /// The language named in the address, if the house writes in it.
  static Optional<Locale> asked(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith(NAME + "="))
        .map(pair -> pair.substring(NAME.length() + 1))
        .flatMap(ReadersLanguage::ours)
        .findFirst();
  }

  private static Optional<Locale> remembered(HttpServletRequest request) {
    return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(NAME))
        .flatMap(cookie -> ours(cookie.getValue()))
        .findFirst();
  }

  private static Optional<Locale> preferred(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> ours(locale.getLanguage()))
        .findFirst();
  }

  private static Stream<Locale> ours(String code) {
    return OURS.stream().filter(locale -> locale.getLanguage().equals(code));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null && locale != null) {
      var cookie =
          ResponseCookie.from(NAME, locale.getLanguage())
              .path("/")
              .httpOnly(true)
              .sameSite("Lax")
              .secure(request.isSecure())
              .maxAge(Duration.ofDays(365))
              .build();
      response.addHeader("Set-Cookie", cookie.toString());
    }
  }
}
