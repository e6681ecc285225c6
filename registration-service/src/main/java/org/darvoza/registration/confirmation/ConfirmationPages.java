package org.darvoza.registration.confirmation;

import module java.base;

import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.registration.confirmation.ConfirmationDesk.State;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the link of the letter of receipt leads. Opening it confirms nothing, for the scanners of
/// mail servers open every link; a person presses the button.
@Controller
@RequestMapping("/registrations/{id}/confirm-address")
final class ConfirmationPages {

  private final ConfirmationDesk desk;

  ConfirmationPages(ConfirmationDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String token,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.sheet(id, token);
    if (sheet.state() == State.EXPIRED) {
      response.setStatus(HttpStatus.GONE.value());
    }
    model.addAttribute("sheet", sheet);
    model.addAttribute("token", token);
    return "confirmation/confirm";
  }

  /// Back to the same address, which now says that it is done; or that it is too late.
  @PostMapping
  ResponseEntity<Void> confirm(
      @PathVariable String id, @RequestParam(defaultValue = "") String token) {
    if (desk.sheet(id, token).state() == State.OPEN) {
      var _ = desk.confirm(id, token);
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(
            UriComponentsBuilder.fromPath("/registrations/{id}/confirm-address")
                .queryParam("token", "{token}")
                .build(id, token))
        .build();
  }
}
