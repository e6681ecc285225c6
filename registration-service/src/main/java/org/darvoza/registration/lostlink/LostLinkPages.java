package org.darvoza.registration.lostlink;

import module java.base;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where one asks for a lost link. The answer is a page that says what happens if there is such a
/// registration, never whether there is one; its address holds nothing of what was typed.
@Controller
@RequestMapping("/registrations/lost-link")
final class LostLinkPages {

  private static final String SENT = "/registrations/lost-link?sent=true";

  private final LostLinkDesk desk;

  LostLinkPages(LostLinkDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "false") boolean sent, Model model) {
    if (sent) {
      return "lostlink/sent";
    }
    return ask(new LinkWish("", ""), Set.of(), model);
  }

  @PostMapping
  Object send(
      @Valid @ModelAttribute LinkWish wish,
      BindingResult checked,
      Model model,
      HttpServletResponse response) {
    if (checked.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return ask(wish, faults(checked), model);
    }
    if (!desk.take(wish)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "10");
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(SENT)).build();
  }

  /// The fields at fault; the page has the words.
  private static Set<String> faults(BindingResult checked) {
    return checked.getFieldErrors().stream()
        .map(FieldError::getField)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String ask(LinkWish wish, Set<String> faults, Model model) {
    model.addAttribute("wish", wish);
    model.addAttribute("faults", faults);
    return "lostlink/ask";
  }
}
