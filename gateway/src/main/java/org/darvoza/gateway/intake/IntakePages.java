package org.darvoza.gateway.intake;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Conferences;
import org.darvoza.gateway.form.FormPage;
import org.darvoza.gateway.form.FormReader;
import org.darvoza.gateway.form.TypedForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// The form. Nothing that was typed is ever lost: whatever happens, the same form comes back with
/// everything in it and the same Idempotency-Key.
@Controller
final class IntakePages {

  private final IntakeDesk desk;
  private final IntakeGate gate;
  private final FormReader reader;
  private final FormPage page;
  private final Conferences conferences;

  IntakePages(
      IntakeDesk desk, IntakeGate gate, FormReader reader, FormPage page, Conferences conferences) {
    this.desk = desk;
    this.gate = gate;
    this.reader = reader;
    this.page = page;
    this.conferences = conferences;
  }

  /// The machine-readable lines fill in what is still empty; nothing is submitted.
  @PostMapping(path = "/register", params = "fill")
  Object fill(HttpServletRequest request, Locale locale) {
    var form = page.settled(TypedForm.of(request.getParameterMap()));
    return gate.waitOfForm(request).isPresent()
        ? page.again(form, 429, "tooOften", locale)
        : page.filledFromZone(form, locale);
  }

  @PostMapping(path = "/register", params = "!fill")
  Object register(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var form = page.settled(TypedForm.of(request.getParameterMap()));
    var wait = gate.waitOfForm(request);
    if (wait.isPresent()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
      return page.again(form, 429, "tooOften", locale);
    }
    var key = page.keyOf(form);
    if (key.isEmpty()) {
      return page.again(form, 422, "again", locale);
    }
    return switch (reader.read(form, conferences.shown(form.conference()).timeZone(), locale)) {
      case FormReader.Reading.Faulty(var errors) -> page.corrected(form, errors, locale);
      case FormReader.Reading.Doubtful(var doubts) -> page.doubted(form, doubts, locale);
      case FormReader.Reading.Complete(var submission) ->
          switch (desk.accept(submission, key.get().value(), request.getRemoteAddr())) {
            case Receipt.Accepted accepted -> seeOther(accepted.statusUrl());
            case Receipt.NotNow(var retryAfter) -> {
              response.setHeader(
                  HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds() + 1));
              yield page.again(form, 503, "notNow", locale);
            }
          };
    };
  }

  /// Without host: under whatever name the reader reached us, he stays there.
  private static ResponseEntity<Void> seeOther(URI address) {
    return ResponseEntity.status(303)
        .header(HttpHeaders.LOCATION, address.getRawPath() + "?" + address.getRawQuery())
        .build();
  }
}
