package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.gateway.admission.Invitation;
import org.darvoza.gateway.admission.Invitations;
import org.darvoza.gateway.form.FormPage;
import org.darvoza.gateway.form.TypedForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How a registration begins: with the category among those that are open to the public, or with an
/// invitation, which says it.
@Controller
final class OpeningPages {

  private final FormPage page;
  private final Invitations invitations;
  private final Conferences conferences;

  OpeningPages(FormPage page, Invitations invitations, Conferences conferences) {
    this.page = page;
    this.invitations = invitations;
    this.conferences = conferences;
  }

  /// The only open category need not be asked for.
  @GetMapping(path = "/register", params = "!invitation")
  ModelAndView begin(@RequestParam(defaultValue = "") String category, Locale locale) {
    var open = Stream.of(Category.values()).filter(conferences.current()::opens).toList();
    return open.stream()
        .filter(one -> open.size() == 1 || one.name().equals(category))
        .findFirst()
        .map(one -> page.of(blank(one, locale), locale))
        .orElseGet(() -> new ModelAndView("intake/categories", Map.of("categories", open)));
  }

  @GetMapping(path = "/register", params = "invitation")
  ModelAndView invited(@RequestParam("invitation") String token, Locale locale) {
    return switch (invitations.read(token)) {
      case Invitations.Reading.Good(var invitation) ->
          page.of(fixed(invitation, token, locale), locale);
      case Invitations.Reading.Over _ -> notInvited("over", HttpStatus.GONE);
      case Invitations.Reading.NotOurs _ -> notInvited("unknown", HttpStatus.NOT_FOUND);
    };
  }

  private static TypedForm fixed(Invitation invitation, String token, Locale locale) {
    return blank(invitation.category(), locale)
        .filledUp(Map.of("invitation", token))
        .fixedBy(invitation);
  }

  private static TypedForm blank(Category category, Locale locale) {
    return new TypedForm(
        Map.of("contact.language", locale.getLanguage(), "category", category.name()));
  }

  private static ModelAndView notInvited(String why, HttpStatus status) {
    return new ModelAndView("intake/invitation", Map.of("why", why), status);
  }
}
