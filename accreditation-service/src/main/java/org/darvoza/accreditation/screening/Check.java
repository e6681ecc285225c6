package org.darvoza.accreditation.screening;

import module java.base;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.darvoza.backbone.seal.Locked;
import org.jspecify.annotations.Nullable;

/// What one rule found out about one candidate. `code` names the finding; its words are the message
/// `check.<code>`, in each language. `parameters` hold what the words mention and never personal
/// data: dates of the conference, names of fields, references of other cases. `severity` decides
/// the case's lane and nothing else: no rule refuses anybody. `resemblance`, where the finding
/// rests on one: word by word, locked under the candidate's key.
public record Check(
    String rule,
    Result result,
    Severity severity,
    String code,
    Map<String, String> parameters,
    @JsonIgnore @Nullable Locked<Resemblance> resemblance) {

  public enum Result {
    PASSED,
    /// To be known; neither for nor against anybody.
    NOTED,
    FLAGGED,
    NOT_APPLICABLE
  }

  /// From the mildest to the gravest.
  public enum Severity {
    NONE,
    /// Somebody should look, as papers often have faults.
    AMBER,
    /// Speaks of deceit or danger.
    RED
  }

  public Check {
    parameters = Map.copyOf(parameters);
  }

  public Check(
      String rule, Result result, Severity severity, String code, Map<String, String> parameters) {
    this(rule, result, severity, code, parameters, null);
  }

  static Check passed(ScreeningRule rule, String code) {
    return new Check(nameOf(rule), Result.PASSED, Severity.NONE, code, Map.of());
  }

  static Check noted(ScreeningRule rule, String code) {
    return new Check(nameOf(rule), Result.NOTED, Severity.NONE, code, Map.of());
  }

  static Check notApplicable(ScreeningRule rule, String code) {
    return new Check(nameOf(rule), Result.NOT_APPLICABLE, Severity.NONE, code, Map.of());
  }

  static Check flagged(
      ScreeningRule rule, Severity severity, String code, Map<String, String> parameters) {
    return new Check(nameOf(rule), Result.FLAGGED, severity, code, parameters);
  }

  Check resting(Locked<Resemblance> on) {
    return new Check(rule, result, severity, code, parameters, on);
  }

  /// Of the other cases that the finding names.
  public List<String> references() {
    var named = parameters.get("references");
    return named == null ? List.of() : List.of(named.split(", "));
  }

  /// The stored name of a rule is its class without the suffix.
  private static String nameOf(ScreeningRule rule) {
    return rule.getClass().getSimpleName().replaceFirst("Rule$", "");
  }

  public boolean flagged() {
    return result == Result.FLAGGED;
  }
}
