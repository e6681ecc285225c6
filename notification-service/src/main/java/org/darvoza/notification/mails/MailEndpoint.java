package org.darvoza.notification.mails;

import module java.base;

import io.swagger.v3.oas.annotations.Operation;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.notification.letters.Letters.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `/api/mails`: what was written to whom, and what became of it.
@RestController
@RequestMapping("/api/mails")
final class MailEndpoint {

  private static final int MOST = 200;

  private final MailList mails;
  private final ResendDesk resends;
  private final CareDesk care;

  MailEndpoint(MailList mails, ResendDesk resends, CareDesk care) {
    this.mails = mails;
    this.resends = resends;
    this.care = care;
  }

  @Operation(summary = "Letters, newest first; of one registration, or of all")
  @GetMapping
  MailList.Page list(
      @RequestParam @Nullable String registration,
      @RequestParam @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return mails.page(
        new Wanted(
            Optional.ofNullable(registration),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.ofNullable(after).map(MailList::place),
            limit));
  }

  /// The id of the new letter.
  public record Resent(String id) {}

  @Operation(summary = "Write the letter anew and send it")
  @PostMapping("/{id}/resend")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Resent resend(Officer officer, @PathVariable String id) {
    return new Resent(resends.resend(officer, id));
  }

  @Operation(summary = "Let a letter go that was held")
  @PostMapping("/{id}/release")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void release(Officer officer, @PathVariable String id) {
    care.release(officer, id);
  }

  /// How many letters were let go.
  public record Released(int letters) {}

  @Operation(summary = "Let all letters go that are held")
  @PostMapping("/release")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Released releaseAll(Officer officer) {
    return new Released(care.releaseAll(officer));
  }

  @Operation(summary = "Note that the person was reached in another way")
  @PostMapping("/{id}/attention")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void attend(Officer officer, @PathVariable String id) {
    care.attend(officer, id);
  }
}
