package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/// The reader's language: `?lang=`, which is remembered in a cookie; else the cookie; else what the
/// browser prefers, of the languages of the conferences; for staff, of those of their console.
final class ReadersLanguage implements LocaleResolver {

  private static final String NAME = "lang";

  private final List<Locale> ours;
  private final List<Locale> ofTheConsole;

  ReadersLanguage(Conferences conferences) {
    this.ours = conferences.languages().stream().map(Language::locale).toList();
    this.ofTheConsole = Language.OF_THE_CONSOLE.stream().map(Language::locale).toList();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Stream.of(asked(request), remembered(request), preferred(request))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.ENGLISH.locale());
  }

  /// The language named in the address, if the house writes in it.
  Optional<Locale> asked(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith(NAME + "="))
        .map(pair -> pair.substring(NAME.length() + 1))
        .flatMap(code -> offered(code, request))
        .findFirst();
  }

  private Optional<Locale> remembered(HttpServletRequest request) {
    return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(NAME))
        .flatMap(cookie -> offered(cookie.getValue(), request))
        .findFirst();
  }

  private Optional<Locale> preferred(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> offered(locale.getLanguage(), request))
        .findFirst();
  }

  private Stream<Locale> offered(String code, HttpServletRequest request) {
    var offered = PageModel.officer(request).isPresent() ? ofTheConsole : ours;
    return offered.stream().filter(locale -> locale.getLanguage().equals(code));
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
