package org.darvoza.notification.correspondence;

import static org.darvoza.contracts.LetterKind.ACCREDITATION_NOT_GRANTED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_REINSTATED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_REVOKED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_SUSPENDED;
import static org.darvoza.contracts.LetterKind.ACCREDITATION_VOID;
import static org.darvoza.contracts.LetterKind.ADDRESS_CHANGED;
import static org.darvoza.contracts.LetterKind.ADDRESS_TO_CONFIRM;
import static org.darvoza.contracts.LetterKind.APPEAL_GRANTED;
import static org.darvoza.contracts.LetterKind.APPEAL_NOT_GRANTED;
import static org.darvoza.contracts.LetterKind.APPEAL_RECEIVED;
import static org.darvoza.contracts.LetterKind.CHANGE_EXAMINED_ANEW;
import static org.darvoza.contracts.LetterKind.CHANGE_NOTED;
import static org.darvoza.contracts.LetterKind.CHANGE_TO_BE_APPROVED;
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
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.SubmissionEvent;
import org.darvoza.notification.writing.Notice;
import org.jspecify.annotations.Nullable;

/// Which event owes which letter. The whole list is here.
final class NoticePolicy {

  private NoticePolicy() {}

  static List<Notice> noticesOf(Event event) {
    return switch (event) {
      case RegistrationReceived _ -> owed(REGISTRATION_RECEIVED);
      case RegistrationWithdrawn _ -> owed(WITHDRAWAL_CONFIRMED);
      case InformationProvided _ -> owed(INFORMATION_RECEIVED);
      case AppealLodged _ -> owed(APPEAL_RECEIVED);
      case StatusLinkRequested _ -> owed(STATUS_LINK);
      case AddressConfirmed _ -> List.of(); // the page has thanked already
      case DocumentProvided _ -> List.of(); // the page has said what it found
      case RegistrationAmended amended -> amended(amended);
      case AccreditationGranted granted -> List.of(Notice.granted(granted.withConditions()));
      case AccreditationRefused refused -> owed(ACCREDITATION_NOT_GRANTED, refused.decidedAt());
      case InformationRequested asked ->
          List.of(Notice.asking(INFORMATION_NEEDED, asked.items(), asked.deadline()));
      case CaseLapsed _ -> owed(REGISTRATION_LAPSED);
      case AccreditationSuspended suspended -> owed(ACCREDITATION_SUSPENDED, suspended.until());
      case AccreditationReinstated valid -> owed(ACCREDITATION_REINSTATED, valid.reinstatedAt());
      case AccreditationRevoked revoked -> owed(ACCREDITATION_REVOKED, revoked.revokedAt());
      case AppealDecided decided ->
          owed(decided.overturned() ? APPEAL_GRANTED : APPEAL_NOT_GRANTED);
      case CaseOpened _ -> List.of(); // the officers' own affair
      case CaseReopened(_, var isVoid, _) when isVoid -> owed(ACCREDITATION_VOID);
      case CaseReopened _ -> List.of(); // the officers' own affair; its outcome is told
      case CaseClosed _ -> List.of(); // the withdrawal itself is answered
      case InformationRequestEnded _ -> List.of(); // the answer itself is answered
      case WatchlistPublished _ -> List.of(); // concerns nobody by name
      case SubmissionEvent _ -> List.of(); // answered once it is recorded
      case NotificationEvent _ -> List.of(); // our own
    };
  }

  private static List<Notice> owed(LetterKind kind) {
    return List.of(Notice.of(kind));
  }

  private static List<Notice> owed(LetterKind kind, @Nullable Instant time) {
    return List.of(Notice.of(kind, time));
  }

  /// That letters go elsewhere is told at both addresses.
  private static List<Notice> amended(RegistrationAmended amended) {
    var change =
        toldOtherwise(amended)
            ? Stream.<Notice>empty()
            : Stream.of(Notice.about(change(amended), amended.classes()));
    var address =
        amended.newAddress()
            ? Stream.of(Notice.of(ADDRESS_CHANGED), Notice.of(ADDRESS_TO_CONFIRM))
            : Stream.<Notice>empty();
    return Stream.concat(change, address).toList();
  }

  /// Of each step once: a change of the address has letters of its own, and that an accreditation
  /// is void is told when the officers have taken it back.
  private static boolean toldOtherwise(RegistrationAmended amended) {
    return amended.classes().stream()
        .allMatch(
            changed ->
                switch (changed) {
                  case IDENTITY -> amended.accredited();
                  case CONTACT -> amended.newAddress();
                  case ROLE, LOGISTICS -> false;
                });
  }

  private static LetterKind change(RegistrationAmended amended) {
    if (amended.touches(FieldClass.IDENTITY)) {
      return CHANGE_EXAMINED_ANEW;
    }
    return amended.touches(FieldClass.ROLE) ? CHANGE_TO_BE_APPROVED : CHANGE_NOTED;
  }
}
