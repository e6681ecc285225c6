package org.darvoza.gateway.intake;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Submission;
import org.darvoza.gateway.form.FormPage;
import org.darvoza.gateway.form.FormReader;
import org.darvoza.gateway.form.IdempotencyKey;
import org.darvoza.gateway.form.TypedForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

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

  /// A form on its way in, and where its answer goes.
  private record Sheet(
      TypedForm form, HttpServletRequest request, HttpServletResponse response, Locale locale) {}

  /// The machine-readable lines fill in what is still empty; nothing is submitted.
  @PostMapping(path = "/register", params = "fill")
  Object fill(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var sheet = sheet(request, response, locale);
    return gate.waitOfForm(request)
        .map(wait -> later(sheet, 429, "tooOften", wait))
        .orElseGet(() -> page.filledFromZone(sheet.form(), locale));
  }

  @PostMapping(path = "/register", params = "!fill")
  Object register(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var sheet = sheet(request, response, locale);
    var wait = gate.waitOfForm(request);
    if (wait.isPresent()) {
      return later(sheet, 429, "tooOften", wait.get());
    }
    var form = sheet.form();
    var visitor = visitor(form.values());
    var key = page.keyOf(form, gate.slowness(visitor, request));
    if (key.isEmpty()) {
      return page.again(form, 422, "again", locale);
    }
    return switch (reader.read(form, conferences.shown(form.conference()).timeZone(), locale)) {
      case FormReader.Reading.Faulty(var errors) -> page.corrected(form, errors, locale);
      case FormReader.Reading.Doubtful(var doubts) -> page.doubted(form, doubts, locale);
      case FormReader.Reading.Complete(var submission) ->
          switch (gate.admit(visitor, submission, request)) {
            case IntakeGate.Answer.Later(var pause) -> later(sheet, 429, "tooOften", pause);
            case IntakeGate.Answer.Unproven(var fault) ->
                page.again(form, 422, "proof." + fault.code(), locale);
            case IntakeGate.Answer.Open _ -> submitted(sheet, visitor, submission, key.get());
          };
    };
  }

  private Visitor visitor(Map<String, String> typed) {
    return gate.visitor(
        typed.getOrDefault("proof", ""),
        typed.getOrDefault("idempotencyKey", ""),
        typed.getOrDefault("invitation", ""));
  }

  private Object submitted(
      Sheet sheet, Visitor visitor, Submission submission, IdempotencyKey key) {
    return switch (desk.accept(submission, key.value(), sheet.request().getRemoteAddr())) {
      case Receipt.Accepted accepted -> seeOther(accepted.statusUrl());
      case Receipt.NotNow(var retryAfter) -> {
        gate.putOff(visitor);
        yield later(sheet, 503, "notNow", retryAfter);
      }
      case Receipt.Closed _ -> page.again(sheet.form(), 409, "closed", sheet.locale());
    };
  }

  private Sheet sheet(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var form = page.settled(TypedForm.of(request.getParameterMap()));
    return new Sheet(form, request, response, locale);
  }

  private ModelAndView later(Sheet sheet, int status, String problem, Duration wait) {
    sheet.response().setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    return page.again(sheet.form(), status, problem, sheet.locale());
  }

  /// Without host: under whatever name the reader reached us, he stays there.
  private static ResponseEntity<Void> seeOther(URI address) {
    return ResponseEntity.status(303)
        .header(HttpHeaders.LOCATION, address.getRawPath() + "?" + address.getRawQuery())
        .build();
  }
}
