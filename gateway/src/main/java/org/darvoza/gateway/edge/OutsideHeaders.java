package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes away the headers by which a request from outside could claim to be somebody or to come
/// from somewhere. Behind this filter such a header is one that the gateway has set itself.
final class OutsideHeaders extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Without(request), response);
  }

  static boolean claims(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("authorization")
        || lower.equals("forwarded")
        || Stream.of("x-forwarded-", "x-user", "x-darvoza-").anyMatch(lower::startsWith);
  }

  private static final class Without extends HttpServletRequestWrapper {

    Without(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return claims(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return claims(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream().filter(name -> !claims(name)).toList());
    }
  }
}
