package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Countries;
import org.darvoza.contracts.FieldTable;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/// What constraints on single fields cannot say: the conference exists, it opens this category and
/// is given what it asks this category for, and a delegation of a state names a state.
@Component
public final class SubmissionCheck implements Validator {

  private static final String MISSING = "jakarta.validation.constraints.NotNull.message";

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
      } else if (submission.category() instanceof Category category) {
        if (!conference.get().opens(category)) {
          reject(errors, "category", "intake.category.closed");
        }
        conference.get().fieldsOf(category).forEach(entry -> asked(entry, submission, errors));
      }
    }
    if (namesNoState(submission.delegation())) {
      reject(errors, "delegation.code", "darvoza.country");
    }
  }

  /// What the current conference makes mandatory for a category, of a submission that could not
  /// even be made: all that is missing is said at once.
  List<FieldError> missing(Category category, Predicate<String> filledIn) {
    return conferences.current().fieldsOf(category).stream()
        .filter(entry -> entry.asked() == Asked.MANDATORY && !entry.field().demanded())
        .map(entry -> entry.field().path())
        .filter(filledIn.negate())
        .map(path -> new FieldError("submission", path, word(MISSING)))
        .toList();
  }

  /// What a category is not asked for is refused, as an unknown property is: kept, it would be data
  /// that nobody needs; dropped in silence, the sender would believe it arrived. What the record
  /// itself demands is left to its constraints.
  private void asked(FieldTable.Entry entry, Submission submission, Errors errors) {
    boolean filledIn = entry.field().filledIn(submission);
    switch (entry.asked()) {
      case MANDATORY -> {
        if (!filledIn && !entry.field().demanded()) {
          refuse(errors, entry.field().path(), MISSING);
        }
      }
      case NOT_ASKED -> {
        if (filledIn) {
          refuse(errors, entry.field().path(), "intake.field.notAsked");
        }
      }
      case OPTIONAL -> {}
    }
  }

  private static boolean namesNoState(@Nullable Represents delegation) {
    return delegation != null
        && delegation.kind() == Represents.Kind.STATE
        && delegation.code() != null
        && !Countries.known(delegation.code());
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
