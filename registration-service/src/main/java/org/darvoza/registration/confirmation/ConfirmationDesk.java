package org.darvoza.registration.confirmation;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.registration.papers.AddressTokens;
import org.darvoza.registration.papers.Masked;
import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.register.Refusal;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.springframework.stereotype.Component;

/// Serves whoever comes by the link of a letter. A token that is not of our making is answered as
/// if there were no such registration, and before anybody has looked whether there is one: not even
/// the time tells.
@Component
final class ConfirmationDesk {

  private final Ledger ledger;
  private final Registrations registrations;
  private final Papers papers;
  private final AddressTokens tokens;
  private final Conferences conferences;
  private final Clock clock;

  ConfirmationDesk(
      Ledger ledger,
      Registrations registrations,
      Papers papers,
      AddressTokens tokens,
      Conferences conferences,
      Clock clock) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.papers = papers;
    this.tokens = tokens;
    this.conferences = conferences;
    this.clock = clock;
  }

  enum State {
    OPEN,
    CONFIRMED,
    EXPIRED
  }

  /// What the page says to a genuine token; `address` is masked.
  record Sheet(RegistrationId id, String reference, String address, State state) {}

  Sheet sheet(String id, String token) {
    return sheet(known(id, token), token);
  }

  /// A second time is as good as the first, also after the last day.
  Sheet confirm(String id, String token) {
    var registration = known(id, token);
    switch (sheet(registration, token).state()) {
      case EXPIRED -> throw new RefusedException(Refusal.ADDRESS_LINK_EXPIRED);
      case CONFIRMED -> {}
      case OPEN -> record(registration.registrationId());
    }
    return sheet(id, token);
  }

  /// Of two clicks at one moment the later one finds it done.
  private void record(RegistrationId id) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var outcome =
        ledger.record(
            new Step<>(
                new Actor.Applicant(),
                registrations.store(),
                id.value(),
                present ->
                    present
                        .map(registration -> registration.confirmAddress(now))
                        .orElseThrow(ConfirmationDesk::unknown)));
    if (!outcome.equals(new Outcome.Refused<>(Refusal.ADDRESS_CONFIRMED_ALREADY))) {
      var _ = outcome.orThrow();
    }
  }

  private Sheet sheet(Registration registration, String token) {
    var id = registration.registrationId();
    var folders = papers.foldersOf(Set.of(id));
    var claim =
        folders.claim(id, registration.submission(), token).orElseThrow(ConfirmationDesk::unknown);
    var zone = conferences.require(registration.conference()).timeZone();
    var state =
        registration.addressConfirmed()
            ? State.CONFIRMED
            : claim.over(clock.instant(), zone) ? State.EXPIRED : State.OPEN;
    return new Sheet(id, registration.reference(), Masked.email(claim.email()), state);
  }

  private Registration known(String id, String token) {
    return RegistrationId.parse(id)
        .filter(it -> tokens.genuine(it, token))
        .flatMap(registrations::find)
        .orElseThrow(ConfirmationDesk::unknown);
  }

  private static UnknownAggregateException unknown() {
    return new UnknownAggregateException("registrations");
  }
}
