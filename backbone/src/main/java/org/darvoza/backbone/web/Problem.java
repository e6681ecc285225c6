package org.darvoza.backbone.web;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Problem details (RFC 9457) of the house: `type` is `/problems/<title with hyphens>`, and no
/// detail ever repeats what was sent.
public final class Problem {

  /// One fault of the input: where (RFC 6901 JSON pointer) and what is wrong, in words.
  public record Fault(String pointer, String message) {

    /// `path`: the field as Java names it, such as `travelDocument.mrz[1]`.
    public static Fault at(String path, String message) {
      return new Fault("/" + path.replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"), message);
    }
  }

  private Problem() {}

  public static ProblemDetail of(int status, String title) {
    var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
    problem.setTitle(title);
    problem.setType(URI.create("/problems/" + title.replace(' ', '-')));
    return problem;
  }

  /// Why something was refused, with what can still be done.
  public static ProblemDetail of(Outcome.Reason why) {
    var problem = of(why.status(), why.words());
    why.advice().ifPresent(problem::setDetail);
    return problem;
  }

  public static ProblemDetail of(int status, String title, List<Fault> faults) {
    var problem = of(status, title);
    problem.setProperty("errors", faults);
    return problem;
  }

  /// The answer to whoever should come again after `wait`, in whole seconds beyond it.
  public static ResponseEntity<ProblemDetail> later(int status, Duration wait) {
    return ResponseEntity.status(status)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(of(status));
  }

  /// The house's title for a status that has no more to say.
  public static ProblemDetail of(int status) {
    return of(
        status,
        switch (status) {
          case 400 -> "malformed request";
          case 401 -> "not signed in";
          case 403 -> "not allowed";
          case 404 -> "not found";
          case 405 -> "method not allowed";
          case 406 -> "not acceptable";
          case 409 -> "conflict";
          case 413 -> "too large";
          case 415 -> "unsupported media type";
          case 422 -> "invalid";
          case 429 -> "too many requests";
          case 503 -> "not available now";
          default -> status < 500 ? "refused" : "internal error";
        });
  }
}
