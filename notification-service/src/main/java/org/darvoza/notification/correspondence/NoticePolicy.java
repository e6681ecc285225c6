package org.darvoza.notification.correspondence;

import static org.darvoza.contracts.LetterKind.ACCREDITATION_GRANTED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_NOT_GRANTED;
import static org.darvoza.contracts.LetterKind.REGISTRATION_RECEIVED;
import static org.darvoza.contracts.LetterKind.WITHDRAWAL_CONFIRMED;

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
import org.darvoza.contracts.Event;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DossierAmended;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.SubmissionEvent;
import org.darvoza.notification.letters.Letter.Notice;

/// Which event owes which letter. The whole list is here.
final class NoticePolicy {

  private NoticePolicy() {}

  static Optional<Notice> noticeOf(Event event) {
    return switch (event) {
      case RegistrationReceived _ -> plain(REGISTRATION_RECEIVED);
      case RegistrationWithdrawn _ -> plain(WITHDRAWAL_CONFIRMED);
      case AccreditationGranted granted ->
          Optional.of(new Notice(ACCREDITATION_GRANTED, granted.withConditions()));
      case AccreditationRefused _ -> plain(ACCREDITATION_NOT_GRANTED);
      case CaseOpened _ -> Optional.empty(); // the officers' own affair
      case CaseClosed _ -> Optional.empty(); // the withdrawal itself is answered
      // No letters for these yet.
      case InformationRequested _, InformationRequestEnded _, CaseLapsed _ -> Optional.empty();
      case AccreditationSuspended _, AccreditationReinstated _, AccreditationRevoked _ ->
          Optional.empty();
      case CaseReopened _, AppealDecided _ -> Optional.empty();
      case WatchlistPublished _ -> Optional.empty(); // concerns nobody by name
      case InformationProvided _, DossierAmended _, AppealLodged _ -> Optional.empty();
      case SubmissionEvent _ -> Optional.empty(); // answered once it is recorded
      case NotificationEvent _ -> Optional.empty(); // our own
    };
  }

  private static Optional<Notice> plain(LetterKind kind) {
    return Optional.of(new Notice(kind, false));
  }
}
