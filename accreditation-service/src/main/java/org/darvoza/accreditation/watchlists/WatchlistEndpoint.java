package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListRefusal;
import org.darvoza.accreditation.listing.Watchlist;
import org.darvoza.accreditation.watchlists.WatchlistView.Changes;
import org.darvoza.accreditation.watchlists.WatchlistView.Receipt;
import org.darvoza.accreditation.watchlists.WatchlistView.Standing;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.list.UnusableList;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The custodians' API.
@RestController
@RequestMapping("/api/watchlists")
class WatchlistEndpoint {

  private final WatchlistDesk desk;
  private final WatchlistBoard board;

  WatchlistEndpoint(WatchlistDesk desk, WatchlistBoard board) {
    this.desk = desk;
    this.board = board;
  }

  @GetMapping
  WatchlistBoard.Overview overview() {
    return board.overview();
  }

  @PutMapping(
      path = "/{source:un|host}",
      consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE, "text/csv"})
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt bring(
      @PathVariable String source,
      @RequestParam(defaultValue = "false") boolean lossIntended,
      InputStream body,
      Officer officer)
      throws IOException, UnusableList {
    try (var file = IncomingFile.receive(body)) {
      return bring(source(source), file, lossIntended, officer);
    }
  }

  @PutMapping(path = "/{source:ofac}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt bringParts(
      @PathVariable String source,
      @RequestParam(defaultValue = "false") boolean lossIntended,
      @RequestPart MultipartFile sdn,
      @RequestPart MultipartFile alt,
      Officer officer)
      throws IOException, UnusableList {
    try (var first = sdn.getInputStream();
        var second = alt.getInputStream();
        var file = IncomingFile.receive(first, second)) {
      return bring(source(source), file, lossIntended, officer);
    }
  }

  private Receipt bring(Source source, IncomingFile file, boolean lossIntended, Officer officer)
      throws UnusableList {
    var brought = desk.bring(source, file, lossIntended, officer);
    return Receipt.of(brought.list(), brought.reading());
  }

  @GetMapping("/{source}/versions/{version}/changes")
  Changes changes(@PathVariable String source, @PathVariable long version) {
    return board.changes(source(source), version);
  }

  @PostMapping("/{source}/versions/{version}/confirmation")
  Standing confirm(@PathVariable String source, @PathVariable long version, Officer officer) {
    return standing(desk.confirm(source(source), version, officer));
  }

  @PostMapping("/{source}/versions/{version}/rejection")
  Standing reject(@PathVariable String source, @PathVariable long version, Officer officer) {
    return standing(desk.reject(source(source), version, officer));
  }

  private static Standing standing(Outcome<Watchlist> outcome) {
    return Standing.of(outcome.orThrow());
  }

  private static Source source(String code) {
    return Source.of(code).orElseThrow(() -> new RefusedException(ListRefusal.UNKNOWN_LIST));
  }

  /// The reader's sentence is made for the custodian and names no person.
  @ExceptionHandler
  @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
  ProblemDetail unusable(UnusableList e) {
    var problem = Problem.of(422, "unusable list");
    problem.setDetail(e.getMessage());
    return problem;
  }
}
