package org.darvoza.registration.applicant;

import module java.base;

import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.StatusKeys;
import org.darvoza.registration.register.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The applicant's page. The link of the letters brings the key; the browser gets a cookie for it,
/// and from then on no address holds anything secret.
@Controller
@RequestMapping("/registrations/{id}")
final class RegistrationPages {

  private final ApplicantDesk desk;
  private final StatusKeys keys;
  private final StatusView view;
  private final boolean secure;

  RegistrationPages(
      ApplicantDesk desk, StatusKeys keys, StatusView view, @Value("${darvoza.site}") URI site) {
    this.desk = desk;
    this.keys = keys;
    this.view = view;
    this.secure = "https".equals(site.getScheme());
  }

  @GetMapping(params = "key")
  ResponseEntity<Void> enter(@PathVariable String id, @RequestParam String key) {
    return remembered(keys.open(id, key).orElseThrow(StatusView::unknown));
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      @RequestParam(defaultValue = "") String refused,
      Model model,
      HttpServletResponse response) {
    model.addAttribute(StatusView.REFUSED, StatusView.refusedUpload(refused));
    return keys.openByCookie(id, cookie)
        .map(opened -> view.show(opened, StatusView.Typed.NOTHING, model, response))
        .orElseGet(() -> askForKey(id, false, model));
  }

  @PostMapping
  Object unlock(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String key,
      Model model,
      HttpServletResponse response) {
    var opened = keys.open(id, key.strip());
    if (opened.isPresent()) {
      return remembered(opened.get());
    }
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return askForKey(id, true, model);
  }

  /// What a withdrawal does, before it is done.
  @GetMapping("/withdrawal")
  Object askToWithdraw(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      Model model) {
    var opened = view.opened(id, cookie);
    var sheet = desk.sheet(opened);
    if (!sheet.rights().live()) {
      return StatusView.seeOther(opened).build();
    }
    model.addAttribute("sheet", sheet);
    StatusView.about(sheet.conference(), model);
    return "applicant/withdrawal";
  }

  /// Withdrawing twice is no error of the person's: the page then shows what is so.
  @PostMapping("/withdrawal")
  ResponseEntity<Void> withdraw(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie) {
    var opened = view.opened(id, cookie);
    var outcome = desk.withdraw(opened);
    if (!outcome.equals(new Outcome.Refused<>(Refusal.ALREADY_WITHDRAWN))) {
      var _ = outcome.orThrow();
    }
    return StatusView.seeOther(opened).build();
  }

  /// The same page for any id of the right form, whether there is such a registration or not.
  private static String askForKey(String id, boolean wrong, Model model) {
    model.addAttribute("id", RegistrationId.parse(id).orElseThrow(StatusView::unknown));
    model.addAttribute("wrongKey", wrong);
    return "applicant/key";
  }

  private ResponseEntity<Void> remembered(RegistrationId id) {
    var cookie =
        ResponseCookie.from(StatusKeys.COOKIE, keys.cookieOf(id))
            .path(StatusView.address(id))
            .httpOnly(true)
            .sameSite("Lax")
            .secure(secure)
            .build();
    return StatusView.seeOther(id).header(HttpHeaders.SET_COOKIE, cookie.toString()).build();
  }
}
