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

  /// Only what can be asked for again by a link.
  private static String back(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/sign-out")) {
      return "";
    }
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return "?to=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
  }
}
