package org.darvoza.gateway.admission;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/// What constraints on single fields cannot say: the conference exists, it opens this category to
/// everybody or to this invitation, and [SubmissionRule] has no objection.
@Component
public final class SubmissionCheck {

  private static final String MISSING = "jakarta.validation.constraints.NotNull.message";

  private final Conferences conferences;
  private final Invitations invitations;
  private final MessageSource words;

  SubmissionCheck(Conferences conferences, Invitations invitations, MessageSource words) {
    this.invitations = invitations;
    this.conferences = conferences;
    this.words = words;
  }

  /// `invitation`: the token that came with the submission.
  public Validator under(@Nullable String invitation) {
    return Validator.forInstanceOf(
        Submission.class, (submission, errors) -> check(submission, invitation, errors));
  }

  private void check(Submission submission, @Nullable String invitation, Errors errors) {
    if (submission.conference() instanceof String code) {
      var conference = conferences.find(code);
      if (conference.isEmpty()) {
        reject(errors, "conference", "intake.conference.unknown");
      } else if (submission.category() instanceof Category category) {
        if (invitation != null && !invitation.isBlank()) {
          invited(submission, invitation, errors);
        } else if (!conference.get().opens(category)) {
          reject(errors, "category", "intake.category.closed");
        }
        SubmissionRule.forConference(submission, conference.get())
            .forEach(fault -> refuse(errors, fault));
      }
    }
    SubmissionRule.noState(submission.delegation()).ifPresent(fault -> refuse(errors, fault));
  }

  private void invited(Submission submission, String token, Errors errors) {
    switch (invitations.read(token)) {
      case Invitations.Reading.NotOurs _ -> reject(errors, "category", "intake.invitation.unknown");
      case Invitations.Reading.Over _ -> reject(errors, "category", "intake.invitation.over");
      case Invitations.Reading.Good(var invitation) -> {
        if (invitation.category() != submission.category()
            || !invitation.conference().equals(submission.conference())) {
          reject(errors, "category", "intake.invitation.other");
        }
        if (submission.delegation() != null && !invitation.isFor(submission.delegation())) {
          refuse(errors, "delegation.name", "intake.invitation.other");
        }
      }
    }
  }

  /// What a conference makes mandatory for a category, of a submission that could not even be made:
  /// all that is missing is said at once.
  public List<FieldError> missing(
      String conference, Category category, Predicate<String> filledIn) {
    return conferences.shown(conference).fieldsOf(category).stream()
        .filter(entry -> entry.asked() == Asked.MANDATORY && !entry.field().demanded())
        .map(entry -> entry.field().path())
        .filter(filledIn.negate())
        .map(path -> new FieldError("submission", path, word(MISSING)))
        .toList();
  }

  private void refuse(Errors errors, SubmissionRule.Fault fault) {
    var key =
        switch (fault.why()) {
          case MISSING -> MISSING;
          case NOT_ASKED -> "intake.field.notAsked";
          case NO_STATE -> "darvoza.country";
          case NO_LANGUAGE, NOT_INTERPRETED -> "look.error.field.choice";
          case ENDS_BEFORE_IT_BEGINS -> "darvoza.period";
        };
    refuse(errors, fault.path(), key);
  }

  private void reject(Errors errors, String field, String key) {
    errors.rejectValue(field, key, word(key));
  }

  /// Without a look at its value: the group it belongs to may be absent.
  private void refuse(Errors errors, String field, String key) {
    ((BindingResult) errors).addError(new FieldError(errors.getObjectName(), field, word(key)));
  }

  private String word(String key) {
    return words.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
