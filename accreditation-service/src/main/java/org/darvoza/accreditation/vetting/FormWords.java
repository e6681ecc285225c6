package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.backbone.ledger.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/// How the fields of a case's forms are called, in the order in which they stand there.
@Component
class FormWords {

  private static final List<Map.Entry<String, String>> LABELS =
      List.of(
          Map.entry("verdict", "case.page.verdict"),
          Map.entry("reasonCode", "case.page.reasonCode"),
          Map.entry("conditions", "case.page.conditions"),
          Map.entry("note", "case.page.note"),
          Map.entry("askItems", "act.askApplicant.items"),
          Map.entry("askUntil", "act.until"),
          Map.entry("askNote", "case.page.note"),
          Map.entry("agency", "act.agency"),
          Map.entry("agencyFields", "act.agency.fields"),
          Map.entry("agencyUntil", "act.until"),
          Map.entry("agencyNote", "case.page.note"),
          Map.entry("holdReason", "case.page.reasonCode"),
          Map.entry("holdReviewOn", "act.hold.reviewOn"),
          Map.entry("holdNote", "case.page.note"),
          Map.entry("handOverTo", "act.handOver.to"),
          Map.entry("appealOutcome", "act.appeal.outcome"),
          Map.entry("appealNote", "case.page.note"),
          Map.entry("reopenNote", "act.reopen.why"),
          Map.entry("suspendGround", "act.ground"),
          Map.entry("suspendMinutes", "act.suspend.minutes"),
          Map.entry("suspendNote", "case.page.note"),
          Map.entry("revokeGround", "act.ground"),
          Map.entry("revokeNewFact", "act.revoke.newFact"),
          Map.entry("revokeKnownSince", "act.revoke.knownSince"),
          Map.entry("revokeMilderMeans", "act.revoke.milder"),
          Map.entry("wordNote", "case.page.note"));

  /// The fields that somebody writes sentences into.
  private static final Pattern TEXT = Pattern.compile("note|conditions|.*(Note|NewFact|Means)");

  /// Of what is refused with 422, the fields it is about.
  private static final Map<String, List<String>> ABOUT =
      Map.of(
          "NO_NEW_FACT", List.of("revokeKnownSince"),
          "REASON_DOES_NOT_FIT", List.of("reasonCode"),
          "CONDITIONS_MISSING", List.of("conditions"),
          "UNKNOWN_AGENCY", List.of("agency"),
          "DEADLINE_NOT_AHEAD", List.of("askUntil", "agencyUntil", "holdReviewOn"));

  private final MessageSource messages;

  FormWords(MessageSource messages) {
    this.messages = messages;
  }

  /// What is wrong with which field.
  SequencedMap<String, String> faults(Errors errors, Locale language) {
    var said = new HashMap<String, String>();
    errors
        .getFieldErrors()
        .forEach(it -> said.putIfAbsent(it.getField(), messages.getMessage(it, language)));
    return inOrder(said);
  }

  /// Empty where a refusal is about no field of the form that was sent.
  SequencedMap<String, String> faults(Outcome.Reason why, Typed typed, Locale language) {
    var said = new HashMap<String, String>();
    ABOUT.getOrDefault(why.name(), List.of()).stream()
        .filter(typed::any)
        .forEach(field -> said.put(field, words(why, typed, language)));
    return inOrder(said);
  }

  /// A reason that does not fit is answered with those that do: without a script all are offered.
  private String words(Outcome.Reason why, Typed typed, Locale language) {
    var fitting =
        Stream.of(Verdict.values())
            .filter(verdict -> verdict.name().equals(typed.one("verdict")))
            .flatMap(verdict -> verdict.reasons().stream())
            .map(reason -> say("reason." + reason, language))
            .collect(Collectors.joining("; "));
    return messages.getMessage("refusal." + why.name(), new Object[] {fitting}, language);
  }

  private static SequencedMap<String, String> inOrder(Map<String, String> said) {
    var ordered = new LinkedHashMap<String, String>();
    for (var label : LABELS) {
      if (said.get(label.getKey()) instanceof String words) {
        ordered.put(label.getKey(), words);
      }
    }
    said.forEach(ordered::putIfAbsent);
    return ordered;
  }

  /// The faults as they are listed on top of a page, where the label does not stand beside them.
  SequencedMap<String, String> summary(SequencedMap<String, String> faults, Locale language) {
    var summary = new LinkedHashMap<>(faults);
    for (var label : LABELS) {
      var _ =
          summary.computeIfPresent(
              label.getKey(), (_, words) -> say(label.getValue(), language) + ": " + words);
    }
    return summary;
  }

  record Written(String label, String text) {
    @Override
    public String toString() {
      return "Written[" + label + "]";
    }
  }

  /// What would be lost with a form that the page no longer has.
  List<Written> written(Typed typed, Locale language) {
    return LABELS.stream()
        .filter(label -> TEXT.matcher(label.getKey()).matches())
        .filter(label -> typed.one(label.getKey()) instanceof String text && !text.isBlank())
        .map(
            label ->
                new Written(
                    say(label.getValue(), language),
                    Objects.requireNonNull(typed.one(label.getKey()))))
        .toList();
  }

  private String say(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
