package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Sight;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.CategoryPolicy;
import org.darvoza.contracts.Conferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How every officer's act reaches its case: a case that does not exist for him is unknown,
/// whatever he asks of it, and what he wrote is locked under the person's key before.
@Component
public class CaseActs {

  static final String NOTE = "note";

  private final Ledger ledger;
  private final VettingCases cases;
  private final Vault vault;
  private final Conferences conferences;

  CaseActs(Ledger ledger, VettingCases cases, Vault vault, Conferences conferences) {
    this.ledger = ledger;
    this.cases = cases;
    this.vault = vault;
    this.conferences = conferences;
  }

  public VettingCase require(String id, Officer officer) {
    var vetted = cases.require(id);
    if (!sees(vetted, officer)) {
      throw new UnknownAggregateException(VettingCases.COLLECTION);
    }
    return vetted;
  }

  public Outcome<VettingCase> ask(
      String id, Officer officer, Function<VettingCase, Outcome<VettingCase>> act) {
    return ledger.record(step(id, officer, act));
  }

  /// Several acts in one transaction.
  @SuppressWarnings("unchecked") // every step is about a case
  List<Outcome<VettingCase>> askAll(List<Step<VettingCase>> steps) {
    return (List<Outcome<VettingCase>>) (List<?>) ledger.recordAll(steps);
  }

  Step<VettingCase> step(
      String id, Officer officer, Function<VettingCase, Outcome<VettingCase>> act) {
    return new Step<>(
        officer,
        cases.store(),
        id,
        present -> {
          var vetted =
              present.orElseThrow(() -> new UnknownAggregateException(VettingCases.COLLECTION));
          return sees(vetted, officer)
              ? act.apply(vetted)
              : new Outcome.Refused<>(Refusal.UNKNOWN_CASE);
        });
  }

  public CategoryPolicy policy(VettingCase vetted) {
    return conferences
        .require(vetted.conference())
        .policy(vetted.category())
        .orElse(CategoryPolicy.CAREFUL);
  }

  /// Where days begin for this case.
  public ZoneId zone(String id, Officer officer) {
    return conferences.require(require(id, officer).conference()).timeZone();
  }

  private boolean sees(VettingCase vetted, Officer officer) {
    return Sight.of(vetted, officer, policy(vetted));
  }

  /// Null where nothing was written.
  public @Nullable Locked<String> locked(String id, @Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : vault.keysOf(Set.of(id)).lock(id, NOTE, text.strip());
  }
}
