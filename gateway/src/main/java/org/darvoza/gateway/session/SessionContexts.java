package org.darvoza.gateway.session;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells Spring Security who is asking, from the session. It saves nothing: sessions begin and end
/// at the sign-in desk alone.
@Component
public final class SessionContexts implements SecurityContextRepository {

  private final CurrentSession current;

  SessionContexts(CurrentSession current) {
    this.current = current;
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(holder.getRequest());
  }

  private SecurityContext context(HttpServletRequest request) {
    var context = SecurityContextHolder.createEmptyContext();
    current.of(request).map(SessionContexts::authentication).ifPresent(context::setAuthentication);
    // For the page of an error, which is made after the chain has forgotten who asked.
    request.setAttribute(
        RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME, context);
    return context;
  }

  private static UsernamePasswordAuthenticationToken authentication(StaffSession session) {
    var roles = session.member().roles().stream().map(role -> "ROLE_" + role).toList();
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            session.member().username(), null, AuthorityUtils.createAuthorityList(roles));
    authentication.setDetails(session.member().scope());
    return authentication;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return current.of(request).isPresent();
  }
}
