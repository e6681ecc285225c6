package org.darvoza.gateway.conference;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What everybody may read: the conference, the two texts one agrees to, the descriptions of the
/// interfaces.
@Controller
final class ConferencePages {

  private final Conferences conferences;

  ConferencePages(Conferences conferences) {
    this.conferences = conferences;
  }

  @GetMapping("/")
  String start(Model model, Locale locale) {
    var conference = conferences.current();
    var language = Language.ofCode(locale.getLanguage());
    model.addAttribute("conference", conference);
    model.addAttribute("fullName", conference.name().get(language));
    model.addAttribute("venue", conference.venue().get(language));
    model.addAttribute("organisers", String.join(", ", conference.coOrganisers()));
    return "conference/start";
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    return text("privacy", conferences.current().privacyNotice(), model);
  }

  @GetMapping("/conduct")
  String conduct(Model model) {
    return text("conduct", conferences.current().codeOfConduct(), model);
  }

  private static String text(String name, String version, Model model) {
    model.addAttribute("text", name);
    model.addAttribute("version", version);
    return "conference/text";
  }

  @GetMapping("/api-docs")
  String interfaces(Model model) {
    model.addAttribute("services", Stream.of(Party.values()).map(Party::serviceName).toList());
    return "conference/interfaces";
  }
}
