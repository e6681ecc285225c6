package org.darvoza.registration.roster;

import module java.base;

import jakarta.validation.Valid;
import org.darvoza.contracts.Category;
import org.darvoza.registration.register.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// The list as a page.
@Controller
final class RosterPages {

  private static final List<Status> FILTERS =
      Stream.of(Status.values()).filter(status -> status.stage().isPresent()).toList();

  private final RosterDesk desk;

  RosterPages(RosterDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/registrations")
  String list(@Valid RosterQuery asked, Model model) {
    var roster = desk.list(asked);
    model.addAttribute("section", "registrations");
    model.addAttribute("asked", asked);
    model.addAttribute("statuses", FILTERS);
    model.addAttribute("categories", Category.values());
    model.addAttribute("roster", roster);
    model.addAttribute("next", next(asked, roster.next()));
    return "roster/list";
  }

  private static @Nullable String next(RosterQuery asked, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    return UriComponentsBuilder.fromPath("/registrations")
        .queryParamIfPresent("status", Optional.ofNullable(asked.status()))
        .queryParamIfPresent("category", Optional.ofNullable(asked.category()))
        .queryParamIfPresent("q", Optional.ofNullable(asked.q()))
        .queryParam("after", cursor)
        .encode()
        .toUriString();
  }
}
