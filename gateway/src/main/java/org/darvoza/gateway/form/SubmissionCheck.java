package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Countries;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// What constraints on single fields cannot say: the conference exists, it opens this category, and
/// a delegation of a state names a state.
@Component
public final class SubmissionCheck implements Validator {

  private final Conferences conferences;
  private final MessageSource words;

  SubmissionCheck(Conferences conferences, MessageSource words) {
    this.conferences = conferences;
    this.words = words;
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == Submission.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    var submission = (Submission) target;
    if (submission.conference() instanceof String code) {
      var conference = conferences.find(code);
      if (conference.isEmpty()) {
        reject(errors, "conference", "intake.conference.unknown");
      } else if (submission.category() != null && !conference.get().opens(submission.category())) {
        reject(errors, "category", "intake.category.closed");
      }
    }
    if (namesNoState(submission.delegation())) {
      reject(errors, "delegation.code", "darvoza.country");
    }
  }

  private static boolean namesNoState(@Nullable Represents delegation) {
    return delegation != null
        && delegation.kind() == Represents.Kind.STATE
        && delegation.code() != null
        && !Countries.known(delegation.code());
  }

  private void reject(Errors errors, String field, String key) {
    errors.rejectValue(field, key, words.getMessage(key, null, LocaleContextHolder.getLocale()));
  }
}
