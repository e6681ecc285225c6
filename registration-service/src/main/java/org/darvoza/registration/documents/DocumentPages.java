package org.darvoza.registration.documents;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.pictures.Darkroom;
import org.darvoza.registration.pictures.UnfitPictureException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// The forms of the status page that send a picture. They lead back to it, with the code of what
/// was wrong in the address: the page says it beside the form.
@Controller
final class DocumentPages {

  private static final String TOO_LARGE = "TOO_LARGE";
  private static final Pattern PAGE =
      Pattern.compile("/registrations/([0-9a-f]{32})/documents/([a-z-]+)");

  private final DocumentDesk desk;
  private final StatusKeys keys;

  DocumentPages(DocumentDesk desk, StatusKeys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  /// The field has the name of the kind, so that each form of the page has labels of its own.
  @PostMapping(
      path = "/registrations/{id}/documents/{kind}",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Void> provide(
      @PathVariable String id,
      @PathVariable String kind,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      MultipartHttpServletRequest form)
      throws IOException {
    var opened = keys.openByCookie(id, cookie).orElseThrow(DocumentPages::unknown);
    var wanted = DocumentKind.parse(kind).orElseThrow(DocumentPages::unknown);
    var file = form.getFile(kind);
    try (var body = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      var _ = desk.provide(opened, Upload.read(wanted, body));
      return back(id, kind, "");
    } catch (UnfitPictureException e) {
      return back(id, kind, e.why().name());
    } catch (RefusedException e) {
      return back(id, kind, e.why().name());
    } catch (Upload.TooLargeException e) {
      return back(id, kind, TOO_LARGE);
    } catch (Darkroom.BusyException e) {
      return back(id, kind, "BUSY");
    }
  }

  /// The server stops reading a file that is too large, before any of this is asked. Whose page it
  /// is, is still not told to anybody: it asks for its key by itself.
  @ExceptionHandler
  ResponseEntity<Void> unreadable(MultipartException e, HttpServletRequest request) {
    var address = PAGE.matcher(request.getRequestURI());
    if (!address.matches()) {
      throw unknown();
    }
    return back(address.group(1), address.group(2), TOO_LARGE);
  }

  private static ResponseEntity<Void> back(String id, String kind, String why) {
    var query = why.isEmpty() ? "" : "?refused=%s.%s".formatted(kind, why);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/registrations/%s%s#document-%s".formatted(id, query, kind)))
        .build();
  }

  private static UnknownAggregateException unknown() {
    return new UnknownAggregateException("registrations");
  }
}
