package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Errors of the JSON endpoints as problem details. What went wrong inside is logged by its class,
/// not its text, which may hold personal data.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // a RestController is a Controller too: before PageErrors
final class Problems extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail refused(RefusedException e) {
    return Problem.of(e.why());
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownAggregateException e) {
    return Problem.of(404);
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException e) {
    return Problem.of(403);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e, HttpServletRequest request) {
    if (BodyLimit.exceeded(request)) {
      return Problem.of(413);
    }
    log.error("Unexpected: {}", Causes.withPlaces(e));
    return Problem.of(500);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (request instanceof ServletWebRequest servlet && BodyLimit.exceeded(servlet.getRequest())) {
      return answer(Problem.of(413), headers, request, e);
    }
    var problem =
        switch (e.getCause()) {
          case UnrecognizedPropertyException unknown ->
              Problem.of(400, "unknown property", List.of(fault(unknown, "is not known here")));
          case DatabindException mismatch ->
              Problem.of(
                  400, "malformed request", List.of(fault(mismatch, "has no fitting value")));
          case null, default -> Problem.of(400);
        };
    return answer(problem, headers, request, e);
  }

  private static Problem.Fault fault(DatabindException e, String message) {
    return new Problem.Fault(pointer(e), message);
  }

  private static String pointer(DatabindException e) {
    return e.getPath().stream().map(Problems::segment).collect(Collectors.joining("/", "/", ""));
  }

  private static String segment(JacksonException.Reference reference) {
    return reference.getPropertyName() == null
        ? Integer.toString(reference.getIndex())
        : reference.getPropertyName();
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var faults =
        e.getFieldErrors().stream()
            .map(Problems::fault)
            .distinct()
            .sorted(Comparator.comparing(Problem.Fault::pointer))
            .toList();
    return answer(Problem.of(422, "invalid", faults), headers, request, e);
  }

  private static Problem.Fault fault(FieldError error) {
    if (error.isBindingFailure()) { // Spring's message would repeat the value
      return Problem.Fault.at(error.getField(), "has no fitting value");
    }
    return Problem.Fault.at(
        error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "invalid"));
  }

  /// Everything else Spring knows: the status is right, its detail might repeat input.
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @org.jspecify.annotations.Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(Problem.of(status.value()), headers, request, e);
  }

  private ResponseEntity<Object> answer(
      ProblemDetail problem, HttpHeaders headers, WebRequest request, Exception e) {
    return Objects.requireNonNull(
        createResponseEntity(
            problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request));
  }
}
