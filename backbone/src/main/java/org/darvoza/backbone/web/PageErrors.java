package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
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

  private final PageModel model;

  PageErrors(PageModel model) {
    this.model = model;
  }

  @ExceptionHandler
  ModelAndView refused(RefusedException e, HttpServletRequest request) {
    return page(e.why().status(), request).addObject("why", e.why().name());
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownAggregateException e, HttpServletRequest request) {
    return page(404, request);
  }

  @ExceptionHandler
  ModelAndView unexpected(Exception e, HttpServletRequest request) throws Exception {
    if (e instanceof ErrorResponse known) {
      return page(known.getStatusCode().value(), request);
    }
    if (e instanceof org.springframework.security.access.AccessDeniedException) {
      throw e;
    }
    log.error("Unexpected: {}", Causes.withPlaces(e));
    return page(500, request);
  }

  /// With the header of every other page: who works here is not shown the door for a wrong link.
  private ModelAndView page(int status, HttpServletRequest request) {
    var page = ErrorPages.page(status);
    page.addAllObjects(model.all(request));
    return page;
  }
}
