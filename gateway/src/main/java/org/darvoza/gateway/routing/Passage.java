package org.darvoza.gateway.routing;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.access.Staff;
import org.darvoza.backbone.access.Tokens;
import org.darvoza.contracts.Party;
import org.darvoza.gateway.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What a request to a service carries instead of what it brought: the token that says who asks,
/// the token for the forms of its page, and no cookie of ours.
@Component
final class Passage {

  private final AccessTokens tokens;
  private final SessionCookie cookie;
  private final ServiceAddresses addresses;

  Passage(AccessTokens tokens, SessionCookie cookie, ServiceAddresses addresses) {
    this.tokens = tokens;
    this.cookie = cookie;
    this.addresses = addresses;
  }

  ServerRequest identified(ServerRequest request, Party service) {
    var officer = Staff.of(SecurityContextHolder.getContext().getAuthentication());
    return ServerRequest.from(request)
        .headers(
            headers -> {
              headers.setBearerAuth(tokens.of(officer, service));
              if (officer.isPresent()) {
                csrf(request.servletRequest())
                    .ifPresent(token -> headers.set(Tokens.CSRF_HEADER, token));
              }
              withoutSession(headers);
            })
        .build();
  }

  private static Optional<String> csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? Optional.of(token.getToken())
        : Optional.empty();
  }

  private void withoutSession(HttpHeaders headers) {
    var cookies =
        headers.getOrEmpty(HttpHeaders.COOKIE).stream()
            .flatMap(line -> Stream.of(line.split(";")))
            .map(String::strip)
            .filter(pair -> !pair.startsWith(cookie.name() + "="))
            .collect(Collectors.joining("; "));
    headers.remove(HttpHeaders.COOKIE);
    if (!cookies.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, cookies);
    }
  }

  /// A service that redirects may name its own address; the reader knows only ours.
  ServerResponse returned(ServerResponse response, Party service) {
    var location = response.headers().getFirst(HttpHeaders.LOCATION);
    var inside = addresses.of(service).toString();
    if (location != null && location.startsWith(inside)) {
      response.headers().set(HttpHeaders.LOCATION, location.substring(inside.length()));
    }
    return response;
  }
}
