package org.darvoza.registration.viewing;

import module java.base;

import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.pictures.Darkroom;
import org.darvoza.registration.viewing.ViewingPasses.Presented;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The picture behind the address that accreditation-service gives an officer.
@RestController
final class ViewingEndpoint {

  private final ViewingDesk desk;

  ViewingEndpoint(ViewingDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/registrations/{id}/documents/{kind}/view")
  ResponseEntity<byte[]> view(
      Officer officer,
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String pass) {
    var known = RegistrationId.parse(id).orElseThrow(ViewingEndpoint::none);
    var asked = DocumentKind.parse(kind).orElseThrow(ViewingEndpoint::none);
    var picture = desk.show(officer, known, asked, new Presented(until, pass));
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.jpg\"".formatted(asked.code()))
        .body(picture);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(Darkroom.BusyException e) {
    return ResponseEntity.status(503)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problem.of(503));
  }

  private static RefusedException none() {
    return new RefusedException(ViewRefusal.NO_SUCH_DOCUMENT);
  }
}
