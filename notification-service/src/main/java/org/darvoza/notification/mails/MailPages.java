package org.darvoza.notification.mails;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.darvoza.notification.letters.Letters.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The page of letters for staff.
@Controller
@RequestMapping("/mails")
final class MailPages {

  private static final int ROWS = 50;

  private final MailList mails;
  private final ResendDesk resends;
  private final CareDesk care;

  MailPages(MailList mails, ResendDesk resends, CareDesk care) {
    this.mails = mails;
    this.resends = resends;
    this.care = care;
  }

  @ModelAttribute("section")
  String section() {
    return "mails";
  }

  @GetMapping
  String list(
      Officer officer,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(defaultValue = "false") boolean attention,
      @RequestParam @Nullable String after,
      Model model) {
    var chosen = Stream.of(MailState.values()).filter(s -> s.name().equals(state)).findFirst();
    var asked = Optional.of(reference.strip().toUpperCase(Locale.ROOT)).filter(r -> !r.isEmpty());
    var page =
        mails.page(
            new Wanted(
                Optional.empty(),
                asked,
                chosen.map(MailState::stage),
                chosen.flatMap(MailState::tried),
                attention,
                Optional.ofNullable(after).map(MailList::place),
                ROWS));
    model.addAttribute("items", page.items());
    model.addAttribute("states", MailState.lasting());
    model.addAttribute("tasks", mails.tasks());
    model.addAttribute("attention", attention);
    model.addAttribute("state", chosen.map(Enum::name).orElse(null));
    model.addAttribute("reference", asked.orElse(""));
    model.addAttribute("next", next(page.next(), state, reference, attention));
    model.addAttribute("mayResend", officer.has(StaffRole.REGISTRATION_OFFICER));
    return "mails/list";
  }

  private static @Nullable String next(
      @Nullable String cursor, String state, String reference, boolean attention) {
    return cursor == null
        ? null
        : UriComponentsBuilder.fromPath("/mails")
            .queryParam("state", "{state}")
            .queryParam("reference", "{reference}")
            .queryParam("attention", attention)
            .queryParam("after", "{after}")
            .build(state, reference, cursor)
            .toString();
  }

  @PostMapping("/{id}/resend")
  ResponseEntity<Void> resend(
      Officer officer, @PathVariable String id, @RequestParam(defaultValue = "") String reference) {
    var _ = resends.resend(officer, id);
    return toList(reference);
  }

  @PostMapping("/{id}/release")
  ResponseEntity<Void> release(
      Officer officer, @PathVariable String id, @RequestParam(defaultValue = "") String reference) {
    care.release(officer, id);
    return toList(reference);
  }

  @PostMapping("/release")
  ResponseEntity<Void> releaseAll(Officer officer) {
    var _ = care.releaseAll(officer);
    return toList("");
  }

  @PostMapping("/{id}/attention")
  ResponseEntity<Void> attend(
      Officer officer, @PathVariable String id, @RequestParam(defaultValue = "") String reference) {
    care.attend(officer, id);
    return toList(reference);
  }

  private static ResponseEntity<Void> toList(String reference) {
    var list =
        UriComponentsBuilder.fromPath("/mails").queryParam("reference", "{r}").build(reference);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, list.toString())
        .build();
  }
}
