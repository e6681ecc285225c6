package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what another site's page makes a browser change here. A second layer beside the token of
/// staff forms, and the only one that the public form needs. Not `Origin`: under our own referrer
/// policy browsers send `null` there for our own forms too.
final class CrossSite extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!SAFE.contains(request.getMethod())
        && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.sendError(403);
      return;
    }
    chain.doFilter(request, response);
  }
}
