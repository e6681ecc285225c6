package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// How often one network may ask for lost links: whoever tries references and addresses learns
/// nothing by it, and does not even keep the house busy. By the page always; by the interface where
/// `darvoza.limits` says so.
final class LostLinkLimit extends OncePerRequestFilter {

  private static final int TIMES = 10;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final Set<String> paths;
  private final ClientLimits limits;

  LostLinkLimit(boolean interfaceLimited, Clock clock) {
    this.paths =
        interfaceLimited
            ? Set.of("/registrations/lost-link", "/api/registrations/lost-link")
            : Set.of("/registrations/lost-link");
    this.limits = new ClientLimits(TIMES, PERIOD, clock);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = asks(request) ? waitOf(request) : Optional.<Duration>empty();
    if (wait.isPresent()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean asks(HttpServletRequest request) {
    return request.getMethod().equals("POST") && paths.contains(request.getServletPath());
  }

  private Optional<Duration> waitOf(HttpServletRequest request) {
    return limits.waitOf(ClientNetwork.of(request.getRemoteAddr()).value());
  }
}
