package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Submission;
import org.darvoza.gateway.admission.SubmissionCheck;
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
          "travelDocument",
          "person",
          "position",
          "contact",
          "travel",
          "declarations",
          "consents");

  private static final String KIND = "delegation.kind";
  private static final String CODE = "delegation.code";
  private static final String NAME = "delegation.name";

  private final Validator constraints;
  private final SubmissionCheck rule;
  private final ZoneDoubts zones;
  private final MessageSource words;

  FormReader(
      @Qualifier("mvcValidator") Validator constraints,
      SubmissionCheck rule,
      ZoneDoubts zones,
      MessageSource words) {
    this.zones = zones;
    this.constraints = constraints;
    this.rule = rule;
    this.words = words;
  }

  public sealed interface Reading {

    record Complete(Submission submission) implements Reading {}

    /// All is filled in, but it contradicts the machine-readable lines, or these themselves. The
    /// person corrects or confirms it.
    record Doubtful(SortedMap<String, String> doubts) implements Reading {}

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
      found.addAll(broken(submission, form.get("invitation")));
      if (found.isEmpty()) {
        return undoubted(submission, form, locale);
      }
    } else {
      found.addAll(rule.missing(form.conference(), form.category(), form::filledIn));
    }
    return new Reading.Faulty(messages(found, form, locale));
  }

  private Reading undoubted(Submission submission, TypedForm form, Locale locale) {
    var doubts = new TreeMap<String, String>(order(form));
    doubts.putAll(zones.of(submission, locale));
    return form.confirms(doubts.keySet())
        ? new Reading.Complete(submission)
        : new Reading.Doubtful(doubts);
  }

  private List<FieldError> broken(Submission submission, String invitation) {
    var errors = new BeanPropertyBindingResult(submission, "submission");
    constraints.validate(submission, errors);
    rule.under(invitation).validate(submission, errors);
    return errors.getFieldErrors();
  }

  /// One message for a field: what could not be read at all comes before what is missing because of
  /// it.
  private SortedMap<String, String> messages(
      List<FieldError> found, TypedForm form, Locale locale) {
    var messages = new TreeMap<String, String>(order(form));
    found.forEach(
        error ->
            messages.putIfAbsent(
                TypedForm.inputOf(error.getField()), words.getMessage(error, locale)));
    ofDelegation(messages, form, locale);
    return messages;
  }

  /// The name of a state follows from its choice, so it is the choice that is missing; and no name
  /// is asked for before it is said whose.
  private void ofDelegation(SortedMap<String, String> messages, TypedForm form, Locale locale) {
    if (messages.containsKey(KIND)) {
      messages.remove(NAME);
    } else if (form.representsState() && messages.remove(NAME) != null) {
      messages.putIfAbsent(CODE, words.getMessage("intake.delegation.code.missing", null, locale));
    }
  }

  private static Comparator<String> order(TypedForm form) {
    var typed = List.copyOf(form.values().keySet());
    return Comparator.<String>comparingInt(field -> GROUPS.indexOf(field.split("[.\\[]", 2)[0]))
        .thenComparingInt(field -> Math.floorMod(typed.indexOf(field), Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }
}
