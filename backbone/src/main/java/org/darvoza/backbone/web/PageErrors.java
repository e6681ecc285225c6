package org.darvoza.backbone.web;

import module java.base;

import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Errors of the pages, as pages.
@ControllerAdvice(annotations = Controller.class)
@org.springframework.core.annotation.Order(org.springframework.core.Ordered.LOWEST_PRECEDENCE)
final class PageErrors {

  private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

  @ExceptionHandler
  ModelAndView refused(RefusedException e) {
    return ErrorPages.page(e.why().status()).addObject("why", e.why().name());
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownAggregateException e) {
    return ErrorPages.page(404);
  }

  @ExceptionHandler
  ModelAndView unexpected(Exception e) throws Exception {
    if (e instanceof ErrorResponse known) {
      return ErrorPages.page(known.getStatusCode().value());
    }
    if (e instanceof org.springframework.security.access.AccessDeniedException) {
      throw e;
    }
    log.error("Unexpected: {}", Causes.withPlaces(e));
    return ErrorPages.page(500);
  }
}
