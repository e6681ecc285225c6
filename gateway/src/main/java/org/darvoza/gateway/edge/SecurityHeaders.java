package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/// Puts the security headers on every answer before anything else sees the request: own pages,
/// proxied answers, files and errors alike. Nobody behind it can change, double or lose them.
final class SecurityHeaders implements Filter {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'; object-src 'none'";

  /// Where officers are shown what applicants uploaded: nothing in it runs, whatever a browser
  /// takes it for. With its origin, so that a refusal in its place keeps its looks.
  private static final Pattern PICTURES =
      Pattern.compile("/registrations/[^/]+/documents/[^/]+/view");

  private static final String PICTURE_POLICY = POLICY + "; sandbox allow-same-origin";

  /// Where staff see how a letter looks: a frame with the inline styles that mail needs, in which
  /// nothing runs, and the page around it.
  private static final Pattern PREVIEWS = Pattern.compile("/mails/preview(/[^/]+/[^/]+)?");

  private static final Pattern PAPERS = Pattern.compile("/mails/preview/[^/]+/[^/]+/paper");

  private static final String PREVIEW_POLICY = POLICY + "; frame-src 'self'";

  private static final String PAPER_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  private static final String NO_FEATURES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
          + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

  private static final String CACHE_CONTROL = "Cache-Control";

  private final SortedMap<String, String> always = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  SecurityHeaders(Site site) {
    always.put(CONTENT_SECURITY_POLICY, POLICY);
    always.put("X-Content-Type-Options", "nosniff");
    always.put("Referrer-Policy", "no-referrer");
    always.put("Cross-Origin-Opener-Policy", "same-origin");
    always.put("Cross-Origin-Resource-Policy", "same-origin");
    always.put("Permissions-Policy", NO_FEATURES);
    always.put("X-Frame-Options", "DENY");
    if (site.encrypted()) {
      always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var headers = new TreeMap<>(always);
    var path = ((HttpServletRequest) request).getRequestURI();
    if (!path.startsWith("/look/")) {
      headers.put(CACHE_CONTROL, "no-store");
    }
    if (PICTURES.matcher(path).matches()) {
      headers.put(CONTENT_SECURITY_POLICY, PICTURE_POLICY);
    } else if (PREVIEWS.matcher(path).matches()) {
      headers.put(CONTENT_SECURITY_POLICY, PREVIEW_POLICY);
    } else if (PAPERS.matcher(path).matches()) {
      headers.put(CONTENT_SECURITY_POLICY, PAPER_POLICY);
      headers.put("X-Frame-Options", "SAMEORIGIN");
    }
    chain.doFilter(request, new Sealed((HttpServletResponse) response, headers));
  }

  private static final class Sealed extends HttpServletResponseWrapper {

    private final SortedMap<String, String> headers;

    Sealed(HttpServletResponse response, SortedMap<String, String> headers) {
      super(response);
      this.headers = headers;
      put();
    }

    private void put() {
      headers.forEach(super::setHeader);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!headers.containsKey(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!headers.containsKey(name)) {
        super.addHeader(name, value);
      }
    }

    @Override
    public void reset() {
      super.reset();
      put();
    }
  }
}
