package org.darvoza.notification.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.AccreditationRefused;
import org.darvoza.contracts.AccreditationEvent.CaseClosed;
import org.darvoza.contracts.AccreditationEvent.CaseOpened;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.notification.letters.Letter.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticePolicyTest {

  private static final RegistrationId ID = new RegistrationId("0".repeat(32));
  private static final Instant AT = Instant.parse("2022-09-01T08:00:00Z");

  static Stream<Arguments> events() {
    return Stream.of(
        owes(received(), LetterKind.REGISTRATION_RECEIVED, false),
        owes(new RegistrationWithdrawn(ID, AT), LetterKind.WITHDRAWAL_CONFIRMED, false),
        owes(new AccreditationGranted(ID, false, AT), LetterKind.ACCREDITATION_GRANTED, false),
        owes(new AccreditationGranted(ID, true, AT), LetterKind.ACCREDITATION_GRANTED, true),
        owes(new AccreditationRefused(ID, AT), LetterKind.ACCREDITATION_NOT_GRANTED, false),
        owesNothing(new CaseOpened(ID, AT)),
        owesNothing(new CaseClosed(ID, AT)),
        owesNothing(new LetterSent(ID, LetterKind.REGISTRATION_RECEIVED, AT)),
        owesNothing(new LetterFailed(ID, LetterKind.REGISTRATION_RECEIVED, AT)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void each_event_owes_its_letter_or_none(Event event, Optional<Notice> expected) {
    assertThat(NoticePolicy.noticeOf(event)).isEqualTo(expected);
  }

  private static Event received() {
    return new RegistrationReceived(
        ID,
        "DSH-1",
        "dushanbe-2022",
        Category.DELEGATE,
        AT,
        new Sealed<>(Party.ACCREDITATION, new byte[] {1}),
        new Sealed<>(Party.NOTIFICATION, new byte[] {1}));
  }

  private static Arguments owes(Event event, LetterKind kind, boolean withConditions) {
    return Arguments.of(event, Optional.of(new Notice(kind, withConditions)));
  }

  private static Arguments owesNothing(Event event) {
    return Arguments.of(event, Optional.empty());
  }
}
