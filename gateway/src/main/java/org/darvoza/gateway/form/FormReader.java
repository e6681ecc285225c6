package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Submission;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/// Reads a [Submission] out of the form, under the same constraints as the JSON interface, or says
/// in the reader's language what is wrong with which field.
@Component
public final class FormReader {

  /// The order of the groups on the page, which is the order errors are listed in.
  private static final List<String> GROUPS =
      List.of(
          "conference",
          "category",
          "delegation",
          "person",
          "travelDocument",
          "position",
          "contact",
          "travel",
          "declarations",
          "consents");

  private final Validator constraints;
  private final SubmissionCheck rule;
  private final MessageSource words;

  FormReader(
      @Qualifier("mvcValidator") Validator constraints, SubmissionCheck rule, MessageSource words) {
    this.constraints = constraints;
    this.rule = rule;
    this.words = words;
  }

  public sealed interface Reading {

    record Complete(Submission submission) implements Reading {}

    /// Field name to message, in the order of the page.
    record Faulty(SortedMap<String, String> errors) implements Reading {}
  }

  public Reading read(TypedForm form, ZoneId zone, Locale locale) {
    var binder = new DataBinder(null, "submission");
    binder.setTargetType(ResolvableType.forClass(Submission.class));
    binder.setConversionService(FormConversions.in(zone));
    binder.construct(form.asSubmission());
    var found = new ArrayList<>(binder.getBindingResult().getFieldErrors());
    if (binder.getTarget() instanceof Submission submission) {
      found.addAll(broken(submission));
      if (found.isEmpty()) {
        return new Reading.Complete(submission);
      }
    }
    return new Reading.Faulty(messages(found, form, locale));
  }

  private List<FieldError> broken(Submission submission) {
    var errors = new BeanPropertyBindingResult(submission, "submission");
    constraints.validate(submission, errors);
    rule.validate(submission, errors);
    return errors.getFieldErrors();
  }

  /// One message for a field: what could not be read at all comes before what is missing because of
  /// it.
  private SortedMap<String, String> messages(
      List<FieldError> found, TypedForm form, Locale locale) {
    var typed = List.copyOf(form.values().keySet());
    var order =
        Comparator.<String>comparingInt(field -> GROUPS.indexOf(field.split("[.\\[]", 2)[0]))
            .thenComparingInt(field -> Math.floorMod(typed.indexOf(field), Integer.MAX_VALUE))
            .thenComparing(Comparator.naturalOrder());
    var messages = new TreeMap<String, String>(order);
    found.forEach(error -> messages.putIfAbsent(error.getField(), words.getMessage(error, locale)));
    return messages;
  }
}
