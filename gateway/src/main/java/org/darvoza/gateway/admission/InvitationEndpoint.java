package org.darvoza.gateway.admission;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Countries;
import org.darvoza.contracts.Represents;
import org.darvoza.gateway.edge.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The secretariat makes an invitation and sends its link to whom it invites.
@RestController
final class InvitationEndpoint {

  private static final Logger log = LoggerFactory.getLogger(InvitationEndpoint.class);

  private final Invitations invitations;
  private final Conferences conferences;
  private final Site site;
  private final Clock clock;

  InvitationEndpoint(Invitations invitations, Conferences conferences, Site site, Clock clock) {
    this.invitations = invitations;
    this.conferences = conferences;
    this.site = site;
    this.clock = clock;
  }

  /// `conference` left out: the current one.
  record Wish(
      @Nullable String conference,
      @NotNull Category category,
      @NotNull @Valid Represents delegation,
      @NotNull Instant expiresAt) {}

  record Made(String invitation, URI link, Instant expiresAt) {}

  @PostMapping("/api/invitations")
  ResponseEntity<?> invite(@Valid @RequestBody Wish wish, Authentication asking) {
    var conference =
        wish.conference() == null
            ? Optional.of(conferences.current())
            : conferences.find(wish.conference());
    if (conference.isEmpty()) {
      return refused("no such conference");
    }
    if (namesNoState(wish.delegation())) {
      return refused("no such state");
    }
    var invitation =
        new Invitation(
            conference.get().code(), wish.category(), wish.delegation(), wish.expiresAt());
    if (invitation.over(clock.instant())) {
      return refused("the expiry has passed");
    }
    log.info("{} was invited as {} by {}", kind(wish), wish.category(), asking.getName());
    return ResponseEntity.status(201).body(made(invitation));
  }

  private static String kind(Wish wish) {
    return "A delegation of kind " + wish.delegation().kind();
  }

  private Made made(Invitation invitation) {
    var token = invitations.token(invitation);
    var link = "/register?invitation=%s&conference=%s".formatted(token, invitation.conference());
    return new Made(token, site.at(link), invitation.expiresAt());
  }

  /// A state is invited by its code: the form fixes it.
  private static boolean namesNoState(Represents delegation) {
    return delegation.kind() == Represents.Kind.STATE
        && (delegation.code() == null || !Countries.known(delegation.code()));
  }

  private static ResponseEntity<?> refused(String detail) {
    return ResponseEntity.of(Problem.of(422, detail)).build();
  }
}
