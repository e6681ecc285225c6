package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.accreditation.cases.CaseFact.AddressConfirmationNoted;
import org.darvoza.accreditation.cases.CaseFact.AddressOverdue;
import org.darvoza.accreditation.cases.Stage.*;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.RuleBook;
import org.darvoza.accreditation.screening.Traces.Address;
import org.darvoza.backbone.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/// Whether the person has said that our letters arrive. For the first day an unconfirmed address is
/// a note, so that nobody leaves the GREEN lane for reading his mail in the evening; after that it
/// counts, until he confirms.
public final class AddressWait {

  static final Duration PATIENCE = Duration.ofHours(24);

  private AddressWait() {}

  /// A case from before letters had that link is asked nothing.
  public static Address of(VettingCase vetted, Instant now) {
    var origin = vetted.origin();
    if (origin == null) {
      return Address.NOT_ASKED;
    }
    if (origin.addressConfirmed()) {
      return Address.CONFIRMED;
    }
    if (origin.addressDoubtful()) {
      return Address.OVERDUE;
    }
    return now.isBefore(end(vetted)) ? Address.OPEN : Address.OVERDUE;
  }

  /// Speaks against nothing: a waiting proposal stays good.
  public static Outcome<VettingCase> confirmed(VettingCase vetted, Instant at) {
    var origin = Origin.known(vetted);
    if (vetted.stage() instanceof Closed || origin.addressConfirmed()) {
      return VettingCase.refused(
          vetted.stage() instanceof Closed ? Refusal.CLOSED : Refusal.NOTHING_NEW);
    }
    return new Draft(vetted)
        .origin(origin.confirmed(at).quietly(vetted.version()))
        .to(vetted.stage(), new AddressConfirmationNoted());
  }

  public static boolean isDue(VettingCase vetted, Instant now) {
    var due = wakesAt(vetted.stage(), vetted.checks(), vetted.openedAt());
    return due != null && !due.isAfter(now);
  }

  /// The day is over.
  public static Outcome<VettingCase> due(VettingCase vetted, Instant now) {
    if (!isDue(vetted, now)) {
      return VettingCase.refused(Refusal.NOT_DUE);
    }
    return new Draft(vetted)
        .checks(replaced(vetted.checks(), Address.OVERDUE))
        .to(vetted.stage(), new AddressOverdue());
  }

  /// When the note begins to count; null where there is none, or where officers decide or have
  /// decided on what they read.
  static @Nullable Instant wakesAt(Stage stage, List<Check> checks, Instant openedAt) {
    return switch (stage) {
      case Queued _, WaitingApplicant _, WaitingAgency _, OnHold _ ->
          checks.stream().anyMatch(RuleBook::isAddressNote) ? openedAt.plus(PATIENCE) : null;
      // Nothing changes under the hands of who holds a case; it is made up for when he puts it
      // back.
      case Received _, AutoChecked _, Claimed _, SecondReview _ -> null;
      case Cleared _, ClearedWithConditions _, Refused _ -> null;
      case Suspended _, ReinstateProposed _, RevokeProposed _, Revoked _ -> null;
      case Appealed _, Upheld _, Lapsed _, Closed _ -> null;
    };
  }

  /// The checks of a case whose address is confirmed, or was changed, say so, whenever they were
  /// made.
  static List<Check> settled(List<Check> checks, @Nullable Origin origin) {
    if (origin == null) {
      return checks;
    }
    if (origin.addressConfirmed()) {
      return replaced(checks, Address.CONFIRMED);
    }
    return origin.addressDoubtful() ? replaced(checks, Address.OVERDUE) : checks;
  }

  private static List<Check> replaced(List<Check> checks, Address address) {
    var found = RuleBook.address(address);
    return checks.stream().map(check -> check.rule().equals(found.rule()) ? found : check).toList();
  }

  private static Instant end(VettingCase vetted) {
    return vetted.openedAt().plus(PATIENCE);
  }
}
