package org.darvoza.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/// The token that a request of staff has to bring when it changes something: bound to the session,
/// and masked anew in each answer, so that compressed pages do not tell it (BREACH).
@Component
public final class SessionTokens implements CsrfTokenRepository {

  private static final String HEADER = "X-CSRF-TOKEN";
  private static final String FIELD = "_csrf";

  private static final StringKeyGenerator NOBODY_KNOWS = new Base64StringKeyGenerator(32);

  private final CurrentSession current;

  SessionTokens(CurrentSession current) {
    this.current = current;
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return current.of(request).map(SessionTokens::token).orElse(null);
  }

  /// Never kept: a request without a session is refused for that.
  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return new DefaultCsrfToken(HEADER, FIELD, NOBODY_KNOWS.generateKey());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}

  private static CsrfToken token(StaffSession session) {
    return new DefaultCsrfToken(HEADER, FIELD, session.csrf());
  }

  /// For a page or an answer to this session.
  public static String masked(
      StaffSession session, HttpServletRequest request, HttpServletResponse response) {
    new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> token(session));
    return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
  }
}
