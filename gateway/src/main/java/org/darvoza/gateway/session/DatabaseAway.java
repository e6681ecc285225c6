package org.darvoza.gateway.session;

import module java.base;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Without the database nobody is known; that is said as what it is, an outage, not as an error.
public final class DatabaseAway extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (MongoException e) {
      say(e, response);
    }
  }

  private static void say(MongoException e, HttpServletResponse response) throws IOException {
    log.warn("Sessions cannot be reached: {}", e.getClass().getName());
    response.setHeader("Retry-After", "5");
    response.sendError(503);
  }

  /// The same where a page or an endpoint meets it.
  @ControllerAdvice
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static final class InPages {

    @ExceptionHandler
    void away(MongoException e, HttpServletResponse response) throws IOException {
      say(e, response);
    }
  }
}
