package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionRule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;

/// Whether what an amendment makes of a submission could have been handed in like that: the same
/// constraints and the same rule as for the first one. A category that is closed to the public may
/// be kept, not chosen.
@Component
final class AmendmentCheck {

  private final Validator constraints;
  private final MessageSource words;

  AmendmentCheck(@Qualifier("mvcValidator") Validator constraints, MessageSource words) {
    this.constraints = constraints;
    this.words = words;
  }

  /// By the path of the field, what is wrong with it in the reader's words.
  SortedMap<String, String> faults(
      Submission was, Submission now, Changes changes, Conference conference) {
    var faults = new TreeMap<String, String>();
    changes.fixed().forEach(path -> faults.put(path, word("amend.fixed")));
    if (!faults.isEmpty()) {
      return faults;
    }
    var broken = new BeanPropertyBindingResult(now, "submission");
    constraints.validate(now, broken);
    broken
        .getFieldErrors()
        .forEach(
            error ->
                faults.putIfAbsent(
                    input(error.getField()),
                    words.getMessage(error, LocaleContextHolder.getLocale())));
    if (now.category() != null) {
      SubmissionRule.faults(now, conference)
          .forEach(fault -> faults.putIfAbsent(fault.path(), word(key(fault.why()))));
      if (now.category() != was.category() && !conference.opens(now.category())) {
        faults.putIfAbsent("category", word("amend.category.closed"));
      }
    }
    return faults;
  }

  /// Several names are typed into one input.
  private static String input(String field) {
    return field.startsWith("person.otherNames[") ? "person.otherNames" : field;
  }

  private static String key(SubmissionRule.Why why) {
    return switch (why) {
      case MISSING -> "jakarta.validation.constraints.NotNull.message";
      case NOT_ASKED -> "amend.notAsked";
      case NO_STATE -> "darvoza.country";
      case NO_LANGUAGE, NOT_INTERPRETED -> "look.error.field.choice";
      case ENDS_BEFORE_IT_BEGINS -> "darvoza.period";
    };
  }

  private String word(String key) {
    return words.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
