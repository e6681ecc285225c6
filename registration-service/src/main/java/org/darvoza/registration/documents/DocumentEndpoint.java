package org.darvoza.registration.documents;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.pictures.Darkroom;
import org.darvoza.registration.pictures.PictureFile;
import org.darvoza.registration.pictures.Unfit;
import org.darvoza.registration.pictures.UnfitPictureException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Takes a document as the body of a request.
@RestController
final class DocumentEndpoint {

  private final DocumentDesk desk;
  private final StatusKeys keys;
  private final Verdict verdict;

  DocumentEndpoint(DocumentDesk desk, StatusKeys keys, Verdict verdict) {
    this.desk = desk;
    this.keys = keys;
    this.verdict = verdict;
  }

  /// 201 for the first of its kind, 200 for one that comes in its place.
  @PutMapping(
      path = "/api/registrations/{id}/documents/{kind}",
      consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
  ResponseEntity<Verdict.Answer> provide(
      @PathVariable String id,
      @PathVariable String kind,
      @RequestHeader(name = "X-Status-Key", required = false) @Nullable String key,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType declared,
      HttpServletRequest request,
      Locale reader)
      throws IOException {
    var opened = keys.open(id, key).orElseThrow(DocumentEndpoint::unknown);
    var wanted = DocumentKind.parse(kind).orElseThrow(DocumentEndpoint::unknown);
    desk.requireWanted(opened, wanted);
    if (request.getContentLengthLong() > Upload.MOST_BYTES) {
      throw new Upload.TooLargeException();
    }
    var upload = Upload.read(wanted, request.getInputStream());
    upload.requireDeclaredAs(
        MediaType.IMAGE_PNG.isCompatibleWith(declared)
            ? PictureFile.Kind.PNG
            : PictureFile.Kind.JPEG);
    var document = desk.provide(opened, upload);
    return ResponseEntity.status(document.replaced() == null ? 201 : 200)
        .body(verdict.of(wanted, document, reader));
  }

  /// Names the rule, as a code for programs and in words for the reader.
  @ExceptionHandler
  ProblemDetail unfit(UnfitPictureException e, Locale reader) {
    int status = e.why() == Unfit.NOT_A_PICTURE ? 415 : 422;
    var fault = new Problem.Fault("", verdict.of(e.why(), reader));
    var title = status == 415 ? "unsupported media type" : "not a usable picture";
    var problem = Problem.of(status, title, List.of(fault));
    problem.setProperty("rule", e.why().name());
    return problem;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(Upload.TooLargeException e) {
    return answer(Problem.of(413), HttpHeaders.CONNECTION, "close");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(Darkroom.BusyException e) {
    return answer(Problem.of(503), HttpHeaders.RETRY_AFTER, "5");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException e) {
    var problem = Problem.of(e.why());
    return e.why().status() == 429
        ? answer(problem, HttpHeaders.RETRY_AFTER, "3600")
        : ResponseEntity.of(problem).build();
  }

  private static ResponseEntity<ProblemDetail> answer(
      ProblemDetail problem, String header, String value) {
    return ResponseEntity.status(problem.getStatus()).header(header, value).body(problem);
  }

  private static UnknownAggregateException unknown() {
    return new UnknownAggregateException("registrations");
  }
}
