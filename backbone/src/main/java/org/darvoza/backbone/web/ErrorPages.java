package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The last stop of an error: a page in words for browsers, problem details for everybody else.
@Controller
final class ErrorPages implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request) {
    return page(status(request));
  }

  static ModelAndView page(int status) {
    var page = new ModelAndView("error", Map.of("status", status));
    page.setStatus(org.springframework.http.HttpStatusCode.valueOf(status));
    return page;
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    return ResponseEntity.status(status(request))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problem.of(status(request)));
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : 404;
  }
}
