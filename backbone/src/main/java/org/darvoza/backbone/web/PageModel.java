package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.access.Staff;
import org.darvoza.backbone.access.Tokens;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
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

  private static final Map<Long, String> TAJIK_MONTHS =
      Stream.of(Month.values())
          .collect(
              Collectors.toMap(
                  month -> (long) month.getValue(),
                  month ->
                      month
                              .getDisplayName(TextStyle.FULL, Locale.of("tg"))
                              .toLowerCase(Locale.of("tg"))
                          + "и"));

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
    var conference = conferences.shown(asked(request));
    var language = Language.ofCode(locale.getLanguage());
    model.addAttribute("conferenceName", conference.shortName(language));
    model.addAttribute("conferenceDates", dates(conference, locale));
    model.addAttribute("languages", languages(conference, request));
    model.addAttribute("contactEmail", conference.contactEmail());
    model.addAttribute("zone", conference.timeZone());
    model.addAttribute("query", request.getQueryString());
  }

  /// The codes of those one can choose from.
  private static List<String> languages(Conference conference, HttpServletRequest request) {
    var offered = officer(request).isPresent() ? Language.OF_THE_CONSOLE : conference.languages();
    return offered.stream().map(Language::code).toList();
  }

  /// An upload is read by whoever takes it, and by nobody before him.
  private static @Nullable String asked(HttpServletRequest request) {
    var type = Objects.requireNonNullElse(request.getContentType(), "");
    return type.startsWith("multipart/") ? null : request.getParameter("conference");
  }

  /// 18–19 October 2022; both dates in full where they lie in different months.
  private static String dates(Conference conference, Locale locale) {
    var full = inFull(locale);
    var last = full.format(conference.lastDay());
    boolean sameMonth =
        YearMonth.from(conference.firstDay()).equals(YearMonth.from(conference.lastDay()));
    var lastDayNumber = Integer.toString(conference.lastDay().getDayOfMonth());
    return sameMonth
        ? last.replaceFirst(
            "\\b" + lastDayNumber + "\\b",
            conference.firstDay().getDayOfMonth() + "–" + lastDayNumber)
        : full.format(conference.firstDay()) + " – " + last;
  }

  /// Tajik joins day, month and year by words the JDK does not know, and writes no month large.
  private static DateTimeFormatter inFull(Locale locale) {
    return locale.getLanguage().equals("tg")
        ? new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .appendText(ChronoField.MONTH_OF_YEAR, TAJIK_MONTHS)
            .appendPattern(" 'соли' uuuu")
            .toFormatter(locale)
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british(locale));
  }

  /// Plain English, the JDK thinks, is American; a conference writes 18 October, not October 18.
  private static Locale british(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.UK : locale;
  }
}
