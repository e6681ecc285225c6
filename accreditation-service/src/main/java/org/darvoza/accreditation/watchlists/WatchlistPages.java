package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.accreditation.listing.ListRefusal;
import org.darvoza.accreditation.listing.Watchlist;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.StaffRole;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.list.UnusableList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The custodians' pages: what is in force and what waits, and one version with what it changes.
@Controller
@RequestMapping("/vetting/watchlists")
class WatchlistPages {

  private static final String HERE = "/vetting/watchlists";

  private final WatchlistDesk desk;
  private final WatchlistBoard board;

  WatchlistPages(WatchlistDesk desk, WatchlistBoard board) {
    this.desk = desk;
    this.board = board;
  }

  /// What an act before this page came to.
  enum Done {
    CONFIRMED,
    REJECTED
  }

  @GetMapping
  ModelAndView show(@RequestParam(required = false) @Nullable Done done, Officer officer) {
    return page(officer).addObject("done", done);
  }

  private ModelAndView page(Officer officer) {
    return new ModelAndView("watchlists/board")
        .addObject("section", "watchlists")
        .addObject("board", board.overview())
        .addObject("acts", officer.has(StaffRole.WATCHLIST_CUSTODIAN));
  }

  @PostMapping("/{code}")
  ModelAndView bring(
      @PathVariable String code,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile alt,
      @RequestParam(defaultValue = "false") boolean lossIntended,
      Officer officer)
      throws IOException {
    var source = source(code);
    if (file.isEmpty() && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
      return notTaken(code, officer).addObject("missing", true);
    }
    try (var first = file.getInputStream();
        var second = alt == null ? InputStream.nullInputStream() : alt.getInputStream();
        var incoming = IncomingFile.receive(first, second)) {
      var list = desk.bring(source, incoming, lossIntended, officer).list();
      return to("%s/%s/versions/%d".formatted(HERE, code, list.versions().getLast().number()));
    } catch (UnusableList e) {
      return notTaken(code, officer).addObject("unusable", e.complaint());
    }
  }

  private ModelAndView notTaken(String code, Officer officer) {
    var page = page(officer).addObject("tried", code);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @GetMapping("/{code}/versions/{version}")
  ModelAndView version(@PathVariable String code, @PathVariable long version, Officer officer) {
    var changes = board.changes(source(code), version);
    return new ModelAndView("watchlists/version")
        .addObject("section", "watchlists")
        .addObject("changes", changes)
        .addObject("acts", officer.has(StaffRole.WATCHLIST_CUSTODIAN))
        .addObject("own", officer.username().equals(changes.version().broughtBy()));
  }

  @PostMapping("/{code}/versions/{version}/confirmation")
  ModelAndView confirm(@PathVariable String code, @PathVariable long version, Officer officer) {
    return after(
        desk.confirm(source(code), version, officer), code, version, officer, Done.CONFIRMED);
  }

  @PostMapping("/{code}/versions/{version}/rejection")
  ModelAndView reject(@PathVariable String code, @PathVariable long version, Officer officer) {
    return after(
        desk.reject(source(code), version, officer), code, version, officer, Done.REJECTED);
  }

  private ModelAndView after(
      Outcome<Watchlist> outcome, String code, long version, Officer officer, Done done) {
    return switch (outcome) {
      case Outcome.Changed<Watchlist> _ -> to(HERE + "?done=" + done);
      case Outcome.Refused<Watchlist>(var why) -> {
        var page = version(code, version, officer).addObject("refusal", why.name());
        page.setStatus(HttpStatusCode.valueOf(why.status()));
        yield page;
      }
    };
  }

  private static ModelAndView to(String address) {
    var redirect = new RedirectView(address);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return new ModelAndView(redirect);
  }

  private static Source source(String code) {
    return Source.of(code).orElseThrow(() -> new RefusedException(ListRefusal.UNKNOWN_LIST));
  }
}
