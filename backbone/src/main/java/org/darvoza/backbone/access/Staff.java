package org.darvoza.backbone.access;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

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
        : Optional.of(new Officer(authentication.getName(), roles, scope(authentication)));
  }

  /// A service reads it from the token, the gateway from the details of its session.
  private static Scope scope(Authentication authentication) {
    if (authentication.getPrincipal() instanceof Jwt token) {
      return new Scope(
          claim(token, Tokens.CATEGORIES).map(Category::valueOf).collect(Collectors.toSet()),
          claim(token, Tokens.DELEGATIONS).collect(Collectors.toSet()));
    }
    return authentication.getDetails() instanceof Scope scope ? scope : Scope.EVERYTHING;
  }

  private static Stream<String> claim(Jwt token, String name) {
    return Objects.requireNonNullElse(token.getClaimAsStringList(name), List.<String>of()).stream();
  }
}
