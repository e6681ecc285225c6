package org.darvoza.gateway.access;

import module java.base;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.gateway.session.CurrentSession;
import org.darvoza.gateway.session.DatabaseAway;
import org.darvoza.gateway.session.SessionContexts;
import org.darvoza.gateway.session.SessionTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Two chains: one for staff, with sessions and tokens, and one for the public, which never looks
/// for a session and so never needs the database.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  private final CurrentSession current;

  AccessConfiguration(CurrentSession current) {
    this.current = current;
  }

  @Bean
  @Order(1)
  SecurityFilterChain staff(HttpSecurity http, SessionContexts contexts, SessionTokens tokens) {
    return bare(http.securityMatcher(staffPaths()))
        .addFilterBefore(new DatabaseAway(), SecurityContextHolderFilter.class)
        .securityContext(context -> context.securityContextRepository(contexts))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens)
                    .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                    .requireCsrfProtectionMatcher(this::changesSomethingInASession))
        .authorizeHttpRequests(AccessConfiguration::declare)
        .exceptionHandling(
            refusals ->
                refusals
                    .authenticationEntryPoint(new NotSignedIn())
                    .accessDeniedHandler((_, response, _) -> response.sendError(403)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain everybody(HttpSecurity http) {
    return bare(http)
        .csrf(AbstractHttpConfigurer::disable) // there is no session that could be ridden on
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /// The headers are the edge's; nobody is called anonymous; nothing is kept in the servlet
  /// session.
  private static HttpSecurity bare(HttpSecurity http) {
    return http.headers(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  /// Without a session there is nothing to protect; the answer is then 401.
  private boolean changesSomethingInASession(HttpServletRequest request) {
    return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && current.of(request).isPresent();
  }

  private static RequestMatcher staffPaths() {
    var paths = AccessTable.STAFF_PATHS.stream().map(path -> matcher(null, path)).toList();
    var posts =
        AccessTable.PUBLIC_POSTS.stream().map(path -> matcher(HttpMethod.POST, path)).toList();
    return new AndRequestMatcher(
        new OrRequestMatcher(paths), new NegatedRequestMatcher(new OrRequestMatcher(posts)));
  }

  private static RequestMatcher matcher(
      @org.jspecify.annotations.Nullable HttpMethod method, String path) {
    var matchers = PathPatternRequestMatcher.withDefaults();
    return method == null ? matchers.matcher(path) : matchers.matcher(method, path);
  }

  private static void declare(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    var _ = requests.dispatcherTypeMatchers(DispatcherType.FORWARD).permitAll();
    for (var line : AccessTable.LINES) {
      var roles = line.who().stream().map(Enum::name).toArray(String[]::new);
      var _ = requests.requestMatchers(matcher(line.method(), line.path())).hasAnyRole(roles);
    }
    var _ = requests.anyRequest().authenticated();
  }
}
