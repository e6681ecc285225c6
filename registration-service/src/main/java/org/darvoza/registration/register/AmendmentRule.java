package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.registration.papers.Amendment;
import org.darvoza.registration.register.Moment.What;
import org.darvoza.registration.register.Stage.Accredited;
import org.darvoza.registration.register.Stage.Amending;
import org.darvoza.registration.register.Stage.Appealed;
import org.darvoza.registration.register.Stage.FinallyRefused;
import org.darvoza.registration.register.Stage.InReview;
import org.darvoza.registration.register.Stage.InformationAsked;
import org.darvoza.registration.register.Stage.Lapsed;
import org.darvoza.registration.register.Stage.Refused;
import org.darvoza.registration.register.Stage.Revoked;
import org.darvoza.registration.register.Stage.Submitted;
import org.darvoza.registration.register.Stage.Suspended;
import org.darvoza.registration.register.Stage.Withdrawn;

/// What people can still change themselves, and what becomes of an accreditation when they do. The
/// vetting case draws its own conclusions; here it is only said at once that what was granted to
/// another identity counts no longer.
final class AmendmentRule {

  private AmendmentRule() {}

  static Outcome<Registration> amend(Registration registration, Amendment amendment, Instant at) {
    if (!registration.submission().equals(amendment.before())) {
      return new Outcome.Refused<>(Refusal.CHANGED_MEANWHILE);
    }
    return refusal(registration.stage(), amendment.classes())
        .<Outcome<Registration>>map(Outcome.Refused::new)
        .orElseGet(() -> amended(registration, amendment, at));
  }

  /// Why changes of these classes are not taken; empty where they are. Who waits for a review may
  /// still say where letters reach him.
  static Optional<Refusal> refusal(Stage stage, Set<FieldClass> classes) {
    return switch (stage) {
      case Submitted _, InReview _, InformationAsked _, Accredited _, Amending _, Suspended _ ->
          Optional.empty();
      case Appealed _ ->
          classes.contains(FieldClass.IDENTITY) || classes.contains(FieldClass.ROLE)
              ? Optional.of(Refusal.UNDER_APPEAL)
              : Optional.empty();
      case Refused _, Revoked _, FinallyRefused _, Lapsed _ -> Optional.of(Refusal.ALREADY_DECIDED);
      case Withdrawn _ -> Optional.of(Refusal.ALREADY_WITHDRAWN);
    };
  }

  private static Outcome<Registration> amended(
      Registration registration, Amendment amendment, Instant at) {
    boolean accredited = accredited(registration.stage());
    var next =
        accredited && amendment.touches(FieldClass.IDENTITY)
            ? new Amending()
            : registration.stage();
    return registration.amended(
        next, amendment, moments(amendment, at), fact(registration, accredited, amendment, at));
  }

  /// Whether the person was told of an accreditation that nobody has taken back.
  static boolean accredited(Stage stage) {
    return switch (stage) {
      case Accredited _, Suspended _ -> true;
      case InformationAsked(_, _, var before) -> accredited(before);
      case Submitted _, InReview _, Amending _, Lapsed _ -> false;
      case Refused _, Revoked _, Appealed _, FinallyRefused _, Withdrawn _ -> false;
    };
  }

  private static List<Moment> moments(Amendment amendment, Instant at) {
    return amendment.classes().stream()
        .sorted()
        .map(fieldClass -> new Moment(at, what(fieldClass)))
        .toList();
  }

  private static What what(FieldClass fieldClass) {
    return switch (fieldClass) {
      case IDENTITY -> What.IDENTITY_AMENDED;
      case ROLE -> What.ROLE_AMENDED;
      case CONTACT -> What.CONTACT_AMENDED;
      case LOGISTICS -> What.LOGISTICS_AMENDED;
    };
  }

  private static RegistrationAmended fact(
      Registration registration, boolean accredited, Amendment amendment, Instant at) {
    long sequence = registration.version() + 1;
    return new RegistrationAmended(
        registration.registrationId(),
        amendment.category(),
        List.copyOf(amendment.classes()),
        accredited,
        amendment.newAddress(),
        amendment.dossier().apply(sequence),
        amendment.addressee().apply(sequence),
        at);
  }
}
