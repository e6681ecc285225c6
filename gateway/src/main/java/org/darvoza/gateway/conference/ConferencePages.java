package org.darvoza.gateway.conference;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What everybody may read: the conference, the two texts one agrees to, the descriptions of the
/// interfaces. Of several conferences `?conference=` names one.
@Controller
final class ConferencePages {

  private final Conferences conferences;
  private final Clock clock;

  ConferencePages(Conferences conferences, Clock clock) {
    this.clock = clock;
    this.conferences = conferences;
  }

  @GetMapping("/")
  String start(@RequestParam(defaultValue = "") String conference, Model model, Locale locale) {
    var shown = conferences.shown(conference);
    var language = Language.ofCode(locale.getLanguage());
    model.addAttribute("conference", shown);
    model.addAttribute("open", shown.takesRegistrations(clock.instant()));
    model.addAttribute("fullName", shown.name(language));
    model.addAttribute("venue", shown.venue(language));
    model.addAttribute("organiser", shown.organiser(language));
    model.addAttribute("coOrganisers", shown.coOrganisers(language));
    model.addAttribute("others", othersThan(shown, language));
    return "conference/start";
  }

  /// Code to name.
  private Map<String, String> othersThan(Conference shown, Language language) {
    var others = new TreeMap<String, String>();
    conferences.all().stream()
        .filter(one -> !one.code().equals(shown.code()))
        .forEach(one -> others.put(one.code(), one.shortName(language)));
    return others;
  }

  @GetMapping("/privacy")
  String privacy(@RequestParam(defaultValue = "") String conference, Model model) {
    return text("privacy", conferences.shown(conference), Conference::privacyNotice, model);
  }

  @GetMapping("/conduct")
  String conduct(@RequestParam(defaultValue = "") String conference, Model model) {
    return text("conduct", conferences.shown(conference), Conference::codeOfConduct, model);
  }

  private static String text(
      String name, Conference conference, Function<Conference, String> version, Model model) {
    model.addAttribute("text", name);
    model.addAttribute("version", version.apply(conference));
    return "conference/text";
  }

  @GetMapping("/api-docs")
  String interfaces(Model model) {
    model.addAttribute("services", Stream.of(Party.values()).map(Party::serviceName).toList());
    return "conference/interfaces";
  }
}
