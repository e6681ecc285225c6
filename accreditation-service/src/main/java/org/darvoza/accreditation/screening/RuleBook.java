package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.contracts.PictureRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The rules in force. To add one, write its class and name it here.
public final class RuleBook {

  private static final Logger log = LoggerFactory.getLogger(RuleBook.class);

  private final List<ScreeningRule> rules;

  RuleBook(List<ScreeningRule> rules) {
    this.rules = rules;
  }

  public static RuleBook current() {
    return new RuleBook(
        List.of(
            new DocumentExpiredRule(),
            new MachineReadableZoneRule(),
            new LostDocumentRule(),
            new UnderAgeRule(),
            new LiveDuplicateRule(),
            new LiveDuplicatePersonRule(),
            new EarlierRefusalRule(),
            new EarlierRefusalPersonRule(),
            new CategoryDelegationRule(),
            new CloseProtectionRule(),
            new AddressUnconfirmedRule(),
            new ManyFromOneSourceRule()));
  }

  public List<Check> screen(Candidate candidate) {
    return rules.stream().flatMap(rule -> look(rule, candidate)).toList();
  }

  /// A rule that fails must not keep anybody out of the queue, and must not pass for a clean one: a
  /// person is told to look.
  private static Stream<Check> look(ScreeningRule rule, Candidate candidate) {
    try {
      return rule.look(candidate).stream();
    } catch (RuntimeException e) {
      log.error("{} failed: {}", rule.getClass().getSimpleName(), e.getClass().getName());
      return Stream.of(Check.flagged(rule, Severity.AMBER, "RULE_FAILED", Map.of()));
    }
  }

  /// What is known of the address after a case was screened.
  public static Check address(Traces.Address address) {
    return AddressUnconfirmedRule.check(address);
  }

  /// Whether it says that the address is still to be confirmed, and does not count yet.
  public static boolean isAddressNote(Check check) {
    return AddressUnconfirmedRule.isNote(check);
  }

  /// What the first look at the person's photo found.
  public static Check photo(Collection<PictureRule> broken) {
    return PhotoLook.of(broken);
  }

  /// Found after a case was screened: somebody else came on the same document.
  public static Check duplicateOf(String reference) {
    return LiveDuplicateRule.duplicateOf(List.of(reference));
  }
}
