package org.darvoza.registration.applicant;

import module java.base;

import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.reach.Reaches;
import org.darvoza.backbone.web.ConferenceHeader;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.StatusKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The status page itself, as several acts show it and return to it.
@Component
final class StatusView {

  static final String REFUSED = "refusedUpload";
  private static final Pattern REFUSED_UPLOAD = Pattern.compile("([a-z-]+)\\.([A-Z_]+)");

  private final ApplicantDesk desk;
  private final StatusKeys keys;
  private final Reaches reaches;
  private final RegistrationSettings settings;

  StatusView(ApplicantDesk desk, StatusKeys keys, Reaches reaches, RegistrationSettings settings) {
    this.desk = desk;
    this.keys = keys;
    this.reaches = reaches;
    this.settings = settings;
  }

  /// What the form sent back and what was wrong with it; both empty when the page is just shown.
  record Typed(Map<String, String> values, Map<String, String> errors) {
    static final Typed NOTHING = new Typed(Map.of(), Map.of());
  }

  RegistrationId opened(String id, @Nullable String cookie) {
    return keys.openByCookie(id, cookie).orElseThrow(StatusView::unknown);
  }

  String show(RegistrationId id, Typed typed, Model model, HttpServletResponse response) {
    var sheet = desk.sheet(id);
    if (sheet.isBeingRecorded()) {
      response.setHeader("Refresh", "5");
    }
    if (!typed.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    if (!model.containsAttribute(REFUSED)) {
      model.addAttribute(REFUSED, Map.of());
    }
    model.addAttribute("sheet", sheet);
    model.addAttribute("letterLost", reaches.isLost(id));
    model.addAttribute("typed", typed);
    model.addAttribute("longest", Prose.MOST);
    about(sheet.conference(), model);
    model.addAttribute("usualDays", settings.usualWorkingDays());
    return "applicant/status";
  }

  /// The head of the page is of the registration's own conference.
  static void about(Conference conference, Model model) {
    ConferenceHeader.of(conference, LocaleContextHolder.getLocale()).forEach(model::addAttribute);
  }

  /// By the kind of document, the code of why one was not taken: `photo.TOO_SMALL`, as the form
  /// that sent it leads back. What is no code has no words, and nothing is shown.
  static Map<String, String> refusedUpload(String told) {
    var parts = REFUSED_UPLOAD.matcher(told);
    return parts.matches() ? Map.of(parts.group(1), parts.group(2)) : Map.of();
  }

  static ResponseEntity.BodyBuilder seeOther(RegistrationId id) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address(id)));
  }

  static String address(RegistrationId id) {
    return "/registrations/" + id;
  }

  static UnknownAggregateException unknown() {
    return new UnknownAggregateException("registrations");
  }
}
