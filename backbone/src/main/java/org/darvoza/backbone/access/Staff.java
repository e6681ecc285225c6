package org.darvoza.backbone.access;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// Reads who is asking from Spring Security's answer.
public final class Staff {

  private static final String PREFIX = "ROLE_";

  private Staff() {}

  /// The member of staff, or empty for the public.
  public static Optional<Officer> of(@Nullable Authentication authentication) {
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    var roles =
        authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(Objects::nonNull)
            .filter(authority -> authority.startsWith(PREFIX))
            .map(authority -> StaffRole.valueOf(authority.substring(PREFIX.length())))
            .collect(Collectors.toSet());
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Officer(authentication.getName(), roles));
  }
}
