package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Represents;
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
/// invitation, which says it. The link for another person of a delegation brings along what is the
/// same for all of them; the person sees it in the form and may change it.
@Controller
final class OpeningPages {

  private static final List<String> SHARED =
      List.of(
          "delegation.kind",
          "delegation.code",
          "delegation.name",
          "position.organisation",
          "contact.language");

  /// As many characters as the longest of them may have.
  private static final int LONGEST = 200;

  private final FormPage page;
  private final Invitations invitations;
  private final Conferences conferences;
  private final Clock clock;

  OpeningPages(FormPage page, Invitations invitations, Conferences conferences, Clock clock) {
    this.clock = clock;
    this.page = page;
    this.invitations = invitations;
    this.conferences = conferences;
  }

  /// The only open category need not be asked for.
  @GetMapping(path = "/register", params = "!invitation")
  ModelAndView begin(
      @RequestParam(name = "conference", defaultValue = "") String code,
      @RequestParam(defaultValue = "") String category,
      @RequestParam Map<String, String> brought,
      Locale locale) {
    var conference = conferences.shown(code);
    if (!conference.takesRegistrations(clock.instant())) {
      return closed(conference);
    }
    var open = Stream.of(Category.values()).filter(conference::opens).toList();
    return open.stream()
        .filter(one -> open.size() == 1 || one.name().equals(category))
        .findFirst()
        .map(one -> page.of(blank(conference, one, shared(brought), locale), locale))
        .orElseGet(() -> choice(conference, open));
  }

  private static ModelAndView choice(Conference conference, List<Category> open) {
    return new ModelAndView(
        "intake/categories", Map.of("conference", conference.code(), "categories", open));
  }

  @GetMapping(path = "/register", params = "invitation")
  ModelAndView invited(@RequestParam("invitation") String token, Locale locale) {
    return switch (invitations.read(token)) {
      case Invitations.Reading.Good(var invitation) -> {
        var conference = conferences.shown(invitation.conference());
        yield conference.takesRegistrations(clock.instant())
            ? page.of(fixed(invitation, token, locale), locale)
            : closed(conference);
      }
      case Invitations.Reading.Over _ -> notInvited("over", HttpStatus.GONE);
      case Invitations.Reading.NotOurs _ -> notInvited("unknown", HttpStatus.NOT_FOUND);
    };
  }

  private TypedForm fixed(Invitation invitation, String token, Locale locale) {
    var conference = conferences.shown(invitation.conference());
    return blank(conference, invitation.category(), Map.of(), locale)
        .filledUp(Map.of("invitation", token))
        .fixedBy(invitation);
  }

  private static Map<String, String> shared(Map<String, String> brought) {
    var shared = new HashMap<>(brought);
    shared.keySet().retainAll(SHARED);
    shared.values().removeIf(value -> value.isBlank() || value.length() > LONGEST);
    return shared;
  }

  private static TypedForm blank(
      Conference conference, Category category, Map<String, String> shared, Locale locale) {
    var values = new HashMap<String, String>();
    values.put("delegation.kind", usual(category).name());
    values.put("contact.language", locale.getLanguage());
    values.putAll(shared);
    values.put("conference", conference.code());
    values.put("category", category.name());
    return new TypedForm(values);
  }

  /// Whom people of a category come for as a rule; the form begins with it.
  private static Represents.Kind usual(Category category) {
    return switch (category) {
      case HEAD_OF_STATE,
          HEAD_OF_DELEGATION,
          DELEGATE,
          OFFICIAL_MEDIA,
          CLOSE_PROTECTION,
          ACCOMPANYING_PERSON ->
          Represents.Kind.STATE;
      case INTERNATIONAL_ORGANISATION,
          CIVIL_SOCIETY,
          SECRETARIAT,
          INTERPRETER,
          VOLUNTEER,
          HOST_SERVICE,
          DAY_VISITOR,
          PERIMETER_RESIDENT,
          VIRTUAL ->
          Represents.Kind.ORGANISATION;
      case MEDIA -> Represents.Kind.OUTLET;
      case CONTRACTOR, DRIVER -> Represents.Kind.COMPANY;
    };
  }

  private static ModelAndView closed(Conference conference) {
    return new ModelAndView(
        "intake/closed",
        Map.of(
            "lastDay", Objects.requireNonNull(conference.registerUntil()),
            "contactEmail", conference.contactEmail()));
  }

  private static ModelAndView notInvited(String why, HttpStatus status) {
    return new ModelAndView("intake/invitation", Map.of("why", why), status);
  }
}
