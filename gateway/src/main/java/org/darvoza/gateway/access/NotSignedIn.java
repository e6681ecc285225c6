package org.darvoza.gateway.access;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// The answer to somebody who is not signed in: interfaces say so, pages lead to the sign-in page
/// and then back to what was asked for. A part of a page (htmx) is told, since a redirect would put
/// the sign-in form into the table.
final class NotSignedIn implements AuthenticationEntryPoint {

  private static final List<Pattern> PAGES =
      Stream.of(
              "/vetting/cases/[A-Za-z0-9-]+(?=/)",
              "/vetting/(?:agency-requests/[A-Za-z0-9-]+(?=/)|watchlists|search)",
              "/(?:vetting|mails|registrations)(?=/|$)")
          .map(Pattern::compile)
          .toList();

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    var path = request.getRequestURI();
    if (path.startsWith("/api/") || request.getHeader("HX-Request") != null) {
      response.sendError(401);
      return;
    }
    response.setStatus(303);
    response.setHeader(HttpHeaders.LOCATION, "/sign-in" + back(request));
  }

  /// Back to what was asked for; what was sent is not sent again, and that is said.
  private static String back(HttpServletRequest request) {
    if (request.getRequestURI().equals("/sign-out")) {
      return "";
    }
    if (!request.getMethod().equals("GET")) {
      return "?lost=true&to=" + encoded(pageOf(request.getRequestURI()));
    }
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return "?to=" + encoded(request.getRequestURI() + query);
  }

  /// The page on which a form with this address stands.
  private static String pageOf(String address) {
    return PAGES.stream()
        .map(page -> page.matcher(address))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .findFirst()
        .orElse("/desk");
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
