package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.listing.EvidenceWords;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.CheckWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What is known of a case, in the reader's language.
@Component
class CaseWords {

  private final HitLines hits;
  private final CheckWords checks;
  private final EvidenceWords evidence;
  private final MessageSource messages;

  CaseWords(HitLines hits, CheckWords checks, EvidenceWords evidence, MessageSource messages) {
    this.hits = hits;
    this.checks = checks;
    this.evidence = evidence;
    this.messages = messages;
  }

  record Finding(String rule, Check.Result result, String words, List<Other> others) {}

  /// Another case that a finding names.
  record Other(
      String id,
      String reference,
      State state,
      @Nullable BigDecimal score,
      List<EvidenceWords.Line> lines) {

    @Override
    public String toString() {
      return "Other[" + reference + "]";
    }
  }

  record Moment(Instant at, String what) {}

  /// A value before and after the applicant changed it.
  record Changed(String label, @Nullable String was, @Nullable String now) {
    @Override
    public String toString() {
      return "Changed[" + label + "]";
    }
  }

  List<HitLines.Shown> hits(CaseView file, Locale language) {
    return hits.of(file.listHits(), language);
  }

  /// What asks for a look first. The cases it names are told of to who reads the file.
  List<Finding> findings(VettingCase vetted, @Nullable CaseView file, Locale language) {
    return vetted.checks().stream()
        .sorted(Comparator.comparing(check -> !check.flagged()))
        .map(
            check ->
                new Finding(
                    checks.rule(check, language),
                    check.result(),
                    checks.finding(check, language),
                    file == null ? List.of() : others(check, file, language)))
        .toList();
  }

  private List<Other> others(Check check, CaseView file, Locale language) {
    return check.references().stream()
        .flatMap(reference -> file.other(reference).stream())
        .map(
            other ->
                new Other(
                    other.id(),
                    other.reference(),
                    other.state(),
                    other.score() == null ? null : EvidenceWords.thousandths(other.score()),
                    evidence.of(other.explanation(), language)))
        .toList();
  }

  List<Changed> changes(CaseView file, Locale language) {
    return file.earlier() == null
        ? List.of()
        : file.earlier().changes().stream().map(change -> changed(change, language)).toList();
  }

  private Changed changed(DossierChanges.Change change, Locale language) {
    return new Changed(
        say("case.page." + change.field(), language),
        value(change.codes(), change.was(), language),
        value(change.codes(), change.now(), language));
  }

  private @Nullable String value(@Nullable String codes, @Nullable String value, Locale language) {
    return codes == null || value == null ? value : say(codes + "." + value, language);
  }

  List<Moment> timeline(List<CaseView.Moment> moments, Locale language) {
    return moments.stream().map(moment -> moment(moment, language)).toList();
  }

  /// The ledger writes `officer:anna`; what a service did by itself needs no name.
  private Moment moment(CaseView.Moment moment, Locale language) {
    var what = say("fact." + moment.what(), language);
    var by = moment.by().startsWith("officer:") ? moment.by().substring(8) : "";
    return new Moment(moment.at(), by.isEmpty() ? what : say("by.officer", language, by, what));
  }

  private String say(String key, Locale language, Object... words) {
    return messages.getMessage(key, words, language);
  }
}
