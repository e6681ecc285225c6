package org.darvoza.contracts;

import module java.base;

import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.AccreditationEvent.InformationRequestEnded;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.AccreditationEvent.WatchlistPublished;
import org.darvoza.contracts.NotificationEvent.LetterBounced;
import org.darvoza.contracts.NotificationEvent.LetterDeferred;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;

/// One of each event, always the same.
final class SampleEvents {

  static final RegistrationId ID = new RegistrationId("00112233445566778899aabbccddeeff");
  static final Instant AT = Instant.parse("2022-09-01T08:30:00.123Z");

  private SampleEvents() {}

  static List<Event> all() {
    return List.of(
        new RegistrationSubmitted(
            ID,
            "DSH-00H48-CS2AJ-M",
            "dushanbe-2022",
            Category.DELEGATE,
            AT,
            null,
            sealed(Party.REGISTRATION)),
        new RegistrationReceived(
            ID,
            "DSH-00H48-CS2AJ-M",
            "dushanbe-2022",
            Category.DELEGATE,
            AT,
            null,
            sealed(Party.ACCREDITATION),
            sealed(Party.NOTIFICATION)),
        new RegistrationWithdrawn(ID, AT),
        new InformationProvided(ID, sealed(Party.ACCREDITATION), AT),
        new RegistrationAmended(
            ID,
            Category.DELEGATE,
            List.of(FieldClass.IDENTITY, FieldClass.CONTACT),
            true,
            true,
            sealed(Party.ACCREDITATION),
            sealed(Party.NOTIFICATION),
            AT),
        new AddressConfirmed(ID, AT),
        new StatusLinkRequested(ID, AT),
        new AppealLodged(ID, sealed(Party.ACCREDITATION), AT),
        new DocumentProvided(
            ID,
            DocumentKind.PRESS_CARD,
            "0a1b2c3d".repeat(8),
            48_213,
            1600,
            1011,
            List.of(PictureRule.SHARPNESS, PictureRule.BRIGHTNESS),
            AT),
        new CaseOpened(ID, AT),
        new AccreditationGranted(ID, false, AT),
        new AccreditationRefused(ID, AT),
        new CaseClosed(ID, AT),
        new InformationRequested(
            ID, List.of(InformationItem.PHOTO, InformationItem.NAME_SPELLING), AT, AT),
        new InformationRequestEnded(ID, AT),
        new CaseLapsed(ID, AT),
        new AccreditationSuspended(ID, AT, AT),
        new AccreditationReinstated(ID, AT),
        new AccreditationRevoked(ID, AT),
        new CaseReopened(ID, true, AT),
        new AppealDecided(ID, true, AT),
        new WatchlistPublished("UN", 7, 730, "0f".repeat(32), AT),
        new LetterSent(ID, LetterKind.REGISTRATION_RECEIVED, AT),
        new LetterFailed(ID, LetterKind.ACCREDITATION_GRANTED, AT),
        new LetterDeferred(ID, LetterKind.INFORMATION_NEEDED, AT),
        new LetterBounced(ID, LetterKind.ACCREDITATION_GRANTED, AT));
  }

  /// Those that may tell their source, telling it.
  static List<Event> withSource() {
    return List.of(
        new RegistrationSubmitted(
            ID,
            "DSH-00H48-CS2AJ-M",
            "dushanbe-2022",
            Category.DELEGATE,
            AT,
            "nDq5dY0Qm1ZJmP0k9X2c3w",
            sealed(Party.REGISTRATION)),
        new RegistrationReceived(
            ID,
            "DSH-00H48-CS2AJ-M",
            "dushanbe-2022",
            Category.DELEGATE,
            AT,
            "nDq5dY0Qm1ZJmP0k9X2c3w",
            sealed(Party.ACCREDITATION),
            sealed(Party.NOTIFICATION)));
  }

  private static <T> Sealed<T> sealed(Party recipient) {
    return new Sealed<>(recipient, new byte[] {1, 2, 3, 4});
  }

  /// Every record of the sealed families, found through them and not listed by hand.
  static List<Class<?>> types() {
    return Stream.of(Event.class.getPermittedSubclasses())
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .toList();
  }
}
