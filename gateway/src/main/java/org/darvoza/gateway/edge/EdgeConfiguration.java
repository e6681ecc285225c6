package org.darvoza.gateway.edge;

import module java.base;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.web.BodyLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

  private static final long KB = 1024;
  private static final long MB = 1024 * KB;

  @Bean
  FilterRegistrationBean<SecurityHeaders> securityHeaders(Site site) {
    var filter = first(new SecurityHeaders(site), 0);
    filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    return filter;
  }

  @Bean
  FilterRegistrationBean<OutsideHeaders> outsideHeaders() {
    return first(new OutsideHeaders(), 1);
  }

  @Bean
  FilterRegistrationBean<CrossSite> crossSite() {
    return first(new CrossSite(), 2);
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit() {
    return first(new BodyLimit(EdgeConfiguration::mostBytes), 3);
  }

  @Bean
  FilterRegistrationBean<LostLinkLimit> lostLinkLimit(
      @Value("${darvoza.limits}") boolean limited, Clock clock) {
    return first(new LostLinkLimit(limited, clock), 4);
  }

  /// Before anything that costs something.
  @Bean
  FilterRegistrationBean<Turnstile> turnstile(
      @Value("${darvoza.intake.at-once:48}") int atOnce,
      @Value("${darvoza.intake.patience:300ms}") Duration patience) {
    return first(new Turnstile(atOnce, patience), 5);
  }

  private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int after) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + after);
    return registration;
  }

  /// A document is 5 MB at most, from the page with the frame of a form around it, a watchlist 100
  /// MB; the rest is typed by people.
  static long mostBytes(HttpServletRequest request) {
    var call = request.getMethod() + " " + request.getRequestURI();
    if (call.matches("PUT /api/registrations/[^/]+/documents/[^/]+")) {
      return 5 * MB;
    }
    if (call.matches("POST /registrations/[^/]+/documents/[^/]+")) {
      return 5 * MB + 64 * KB;
    }
    return call.matches("(PUT /api|POST /vetting)/watchlists/[^/]+") ? 101 * MB : 64 * KB;
  }

  /// The only files that are served: those of `look`.
  @Bean
  WebMvcConfigurer lookFiles() {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var _ =
            registry
                .addResourceHandler("/look/**")
                .addResourceLocations("classpath:/static/look/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
      }
    };
  }
}
