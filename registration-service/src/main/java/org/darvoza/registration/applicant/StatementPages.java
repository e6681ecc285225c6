package org.darvoza.registration.applicant;

import module java.base;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import org.darvoza.contracts.InformationItem;
import org.darvoza.registration.applicant.InformationReply.Reply;
import org.darvoza.registration.applicant.StatusView.Typed;
import org.darvoza.registration.papers.StatusKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The two forms of the status page in which applicants write something: the answers to what the
/// officers asked, and an appeal. What comes too late or twice is no error of the person's: the
/// page then shows what is so.
@Controller
@RequestMapping("/registrations/{id}")
final class StatementPages {

  private static final String ANSWER = "answers.";
  private static final String GROUNDS = "grounds";

  private final ApplicantDesk desk;
  private final StatusView view;
  private final Validator validator;

  StatementPages(ApplicantDesk desk, StatusView view, Validator validator) {
    this.desk = desk;
    this.view = view;
    this.validator = validator;
  }

  @PostMapping("/information")
  Object inform(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var opened = view.opened(id, cookie);
    var reply = reply(form);
    var errors = errors(reply);
    if (!errors.isEmpty()) {
      return view.show(opened, new Typed(form, errors), model, response);
    }
    var _ = desk.inform(opened, reply.toAnswers());
    return StatusView.seeOther(opened).build();
  }

  @PostMapping("/appeal")
  Object appeal(
      @PathVariable String id,
      @CookieValue(name = StatusKeys.COOKIE, required = false) @Nullable String cookie,
      @RequestParam(defaultValue = "") String grounds,
      Model model,
      HttpServletResponse response) {
    var opened = view.opened(id, cookie);
    var request = new AppealRequest(lines(grounds));
    if (!validator.validate(request).isEmpty()) {
      var typed = new Typed(Map.of(GROUNDS, grounds), Map.of(GROUNDS, wrong(request.grounds())));
      return view.show(opened, typed, model, response);
    }
    var _ = desk.appeal(opened, request.toGrounds());
    return StatusView.seeOther(opened).build();
  }

  /// The fields that were filled in.
  private static InformationReply reply(Map<String, String> form) {
    return new InformationReply(
        Stream.of(InformationItem.values())
            .filter(item -> !form.getOrDefault(ANSWER + item, "").isBlank())
            .map(item -> new Reply(item, lines(form.getOrDefault(ANSWER + item, ""))))
            .toList());
  }

  /// Browsers end lines with two characters and count them as one.
  private static String lines(String typed) {
    return typed.replace("\r\n", "\n");
  }

  /// The key of the message by the field that is wrong.
  private Map<String, String> errors(InformationReply reply) {
    if (reply.answers().isEmpty()) {
      return Map.of("answers", "empty");
    }
    return reply.answers().stream()
        .filter(answer -> !validator.validate(answer).isEmpty())
        .collect(
            Collectors.toMap(answer -> ANSWER + answer.item(), answer -> wrong(answer.text())));
  }

  private static String wrong(String text) {
    if (text.isBlank()) {
      return "empty";
    }
    return text.length() > Prose.MOST ? "long" : "characters";
  }
}
