package org.darvoza.notification.correspondence;

import static org.darvoza.contracts.LetterKind.ACCREDITATION_GRANTED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_NOT_GRANTED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_REINSTATED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_REVOKED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_SUSPENDED;
import static org.darvoza.contracts.LetterKind.APPEAL_GRANTED;
import static org.darvoza.contracts.LetterKind.APPEAL_NOT_GRANTED;
import static org.darvoza.contracts.LetterKind.APPEAL_RECEIVED;
import static org.darvoza.contracts.LetterKind.INFORMATION_NEEDED;
import static org.darvoza.contracts.LetterKind.INFORMATION_RECEIVED;
import static org.darvoza.contracts.LetterKind.REGISTRATION_LAPSED;
import static org.darvoza.contracts.LetterKind.REGISTRATION_RECEIVED;
import static org.darvoza.contracts.LetterKind.STATUS_LINK;
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
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.DossierAmended;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.SubmissionEvent;
import org.darvoza.notification.writing.Notice;
import org.jspecify.annotations.Nullable;

/// Which event owes which letter. The whole list is here.
final class NoticePolicy {

  private NoticePolicy() {}

  static Optional<Notice> noticeOf(Event event) {
    return switch (event) {
      case RegistrationReceived _ -> owed(REGISTRATION_RECEIVED);
      case RegistrationWithdrawn _ -> owed(WITHDRAWAL_CONFIRMED);
      case InformationProvided _ -> owed(INFORMATION_RECEIVED);
      case AppealLodged _ -> owed(APPEAL_RECEIVED);
      case StatusLinkRequested _ -> owed(STATUS_LINK);
      case AddressConfirmed _ -> Optional.empty(); // the page has thanked already
      case DocumentProvided _ -> Optional.empty(); // the page has said what it found
      case DossierAmended _ -> Optional.empty(); // a letter of its own is still to come
      case AccreditationGranted granted ->
          Optional.of(new Notice(ACCREDITATION_GRANTED, granted.withConditions(), List.of(), null));
      case AccreditationRefused refused -> owed(ACCREDITATION_NOT_GRANTED, refused.decidedAt());
      case InformationRequested asked ->
          Optional.of(new Notice(INFORMATION_NEEDED, false, asked.items(), asked.deadline()));
      case CaseLapsed _ -> owed(REGISTRATION_LAPSED);
      case AccreditationSuspended suspended -> owed(ACCREDITATION_SUSPENDED, suspended.until());
      case AccreditationReinstated valid -> owed(ACCREDITATION_REINSTATED, valid.reinstatedAt());
      case AccreditationRevoked revoked -> owed(ACCREDITATION_REVOKED, revoked.revokedAt());
      case AppealDecided decided ->
          owed(decided.overturned() ? APPEAL_GRANTED : APPEAL_NOT_GRANTED);
      case CaseOpened _ -> Optional.empty(); // the officers' own affair
      case CaseReopened _ -> Optional.empty(); // the same; its outcome is told
      case CaseClosed _ -> Optional.empty(); // the withdrawal itself is answered
      case InformationRequestEnded _ -> Optional.empty(); // the answer itself is answered
      case WatchlistPublished _ -> Optional.empty(); // concerns nobody by name
      case SubmissionEvent _ -> Optional.empty(); // answered once it is recorded
      case NotificationEvent _ -> Optional.empty(); // our own
    };
  }

  private static Optional<Notice> owed(LetterKind kind) {
    return Optional.of(Notice.of(kind));
  }

  private static Optional<Notice> owed(LetterKind kind, @Nullable Instant time) {
    return Optional.of(Notice.of(kind, time));
  }
}
