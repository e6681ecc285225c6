package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.access.Staff;
import org.darvoza.backbone.access.Tokens;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What the layout of every page needs: who is signed in, and the token its forms send back.
@ControllerAdvice(annotations = Controller.class)
final class PageModel {

  private static final Pattern REGISTRATION = Pattern.compile("/registrations/([^/]{32})(/.*)?");

  private final Conferences conferences;

  PageModel(Conferences conferences) {
    this.conferences = conferences;
  }

  /// The signed-in member of staff as the header shows him.
  record StaffHeader(String name, List<String> roles) {}

  @ModelAttribute("staff")
  @Nullable StaffHeader staff(HttpServletRequest request) {
    return officer(request)
        .map(
            officer ->
                new StaffHeader(
                    officer.username(), officer.roles().stream().map(Enum::name).sorted().toList()))
        .orElse(null);
  }

  static Optional<Officer> officer(HttpServletRequest request) {
    return Staff.of(whoIsSignedIn(request));
  }

  /// The page of an error is made after the chain that knew who asks; it has left word.
  private static @Nullable Authentication whoIsSignedIn(HttpServletRequest request) {
    var present = SecurityContextHolder.getContext().getAuthentication();
    return present == null
            && request.getAttribute(
                    RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME)
                instanceof SecurityContext earlier
        ? earlier.getAuthentication()
        : present;
  }

  @ModelAttribute("csrf")
  @Nullable String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : request.getHeader(Tokens.CSRF_HEADER);
  }

  /// All of it, for a page that no method of a controller makes.
  Map<String, @Nullable Object> all(HttpServletRequest request) {
    var model = new ExtendedModelMap();
    conference(model, request, LocaleContextHolder.getLocale());
    var all = new HashMap<String, @Nullable Object>(model);
    all.put("staff", staff(request));
    all.put("csrf", csrf(request));
    return all;
  }

  @ModelAttribute
  void conference(Model model, HttpServletRequest request, Locale locale) {
    var conference = registered(request).orElseGet(() -> conferences.shown(asked(request)));
    ConferenceHeader.of(conference, locale).forEach(model::addAttribute);
    model.addAttribute("languages", languages(conference, request));
    model.addAttribute("query", request.getQueryString());
  }

  /// The codes of those one can choose from.
  private static List<String> languages(Conference conference, HttpServletRequest request) {
    var offered = officer(request).isPresent() ? Language.OF_THE_CONSOLE : conference.languages();
    return offered.stream().map(Language::code).toList();
  }

  /// A page about a registration is about its conference, whatever else its address says.
  private Optional<Conference> registered(HttpServletRequest request) {
    var path = REGISTRATION.matcher(path(request));
    return path.matches()
        ? RegistrationId.parse(path.group(1)).flatMap(conferences::of)
        : Optional.empty();
  }

  /// Of an error, the one that was asked for.
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
        ? failed
        : request.getRequestURI();
  }

  /// An upload is read by whoever takes it, and by nobody before him.
  private static @Nullable String asked(HttpServletRequest request) {
    var type = Objects.requireNonNullElse(request.getContentType(), "");
    return type.startsWith("multipart/") ? null : request.getParameter("conference");
  }
}
