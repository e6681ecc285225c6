package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.access.Staff;
import org.darvoza.backbone.access.Tokens;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What the layout of every page needs: who is signed in, and the token its forms send back.
@ControllerAdvice(annotations = Controller.class)
final class PageModel {

  private final Conferences conferences;

  PageModel(Conferences conferences) {
    this.conferences = conferences;
  }

  /// The signed-in member of staff as the header shows him.
  record StaffHeader(String name, List<String> roles) {}

  @ModelAttribute("staff")
  @Nullable StaffHeader staff() {
    return Staff.of(SecurityContextHolder.getContext().getAuthentication())
        .map(
            officer ->
                new StaffHeader(
                    officer.username(), officer.roles().stream().map(Enum::name).sorted().toList()))
        .orElse(null);
  }

  @ModelAttribute("csrf")
  @Nullable String csrf(HttpServletRequest request) {
    return request.getHeader(Tokens.CSRF_HEADER);
  }

  @ModelAttribute
  void conference(Model model, HttpServletRequest request, Locale locale) {
    var conference = conferences.current();
    var language = Language.ofCode(locale.getLanguage());
    model.addAttribute("conferenceName", conference.shortName().get(language));
    model.addAttribute("conferenceDates", dates(conference, locale));
    model.addAttribute("contactEmail", conference.contactEmail());
    model.addAttribute("zone", conference.timeZone());
    model.addAttribute("query", request.getQueryString());
  }

  /// 18–19 October 2022; both dates in full where they lie in different months.
  private static String dates(Conference conference, Locale locale) {
    var full = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british(locale));
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

  /// Plain English, the JDK thinks, is American; a conference writes 18 October, not October 18.
  private static Locale british(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.UK : locale;
  }
}
