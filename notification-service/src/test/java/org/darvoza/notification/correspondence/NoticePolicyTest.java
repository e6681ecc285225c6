package org.darvoza.notification.correspondence;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.darvoza.contracts.Category;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.NotificationEvent.LetterFailed;
import org.darvoza.contracts.NotificationEvent.LetterSent;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationEvent.StatusLinkRequested;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.notification.writing.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticePolicyTest {

  private static final RegistrationId ID = new RegistrationId("0".repeat(32));
  private static final Instant AT = Instant.parse("2022-09-01T08:00:00Z");
  private static final Instant END = Instant.parse("2022-09-04T08:00:00Z");
  private static final List<InformationItem> ITEMS = List.of(InformationItem.PHOTO);

  static Stream<Arguments> events() {
    return Stream.of(
        owes(received(), LetterKind.REGISTRATION_RECEIVED),
        owes(new RegistrationWithdrawn(ID, AT), LetterKind.WITHDRAWAL_CONFIRMED),
        owes(new InformationProvided(ID, sealed(), AT), LetterKind.INFORMATION_RECEIVED),
        owesNothing(new AddressConfirmed(ID, AT)),
        owes(new AppealLodged(ID, sealed(), AT), LetterKind.APPEAL_RECEIVED),
        owes(new StatusLinkRequested(ID, AT), LetterKind.STATUS_LINK),
        owes(new AccreditationGranted(ID, false, AT), LetterKind.ACCREDITATION_GRANTED),
        owes(new AccreditationGranted(ID, true, AT), Notice.granted(true)),
        owes(new AccreditationRefused(ID, AT), Notice.of(LetterKind.ACCREDITATION_NOT_GRANTED, AT)),
        owes(
            new InformationRequested(ID, ITEMS, END, AT),
            Notice.asking(LetterKind.INFORMATION_NEEDED, ITEMS, END)),
        owes(new CaseLapsed(ID, AT), LetterKind.REGISTRATION_LAPSED),
        owes(
            new AccreditationSuspended(ID, END, AT),
            Notice.of(LetterKind.ACCREDITATION_SUSPENDED, END)),
        owes(new AccreditationSuspended(ID, null, AT), LetterKind.ACCREDITATION_SUSPENDED),
        owes(
            new AccreditationReinstated(ID, AT),
            Notice.of(LetterKind.ACCREDITATION_REINSTATED, AT)),
        owes(new AccreditationRevoked(ID, AT), Notice.of(LetterKind.ACCREDITATION_REVOKED, AT)),
        owes(new AppealDecided(ID, true, AT), LetterKind.APPEAL_GRANTED),
        owes(new AppealDecided(ID, false, AT), LetterKind.APPEAL_NOT_GRANTED),
        owesNothing(
            new DocumentProvided(ID, DocumentKind.PHOTO, "00".repeat(32), 1, 1, 1, List.of(), AT)),
        owesNothing(new InformationRequestEnded(ID, AT)),
        owes(new CaseReopened(ID, true, AT), LetterKind.ACCREDITATION_VOID),
        owesNothing(new CaseReopened(ID, false, AT)),
        owesNothing(new WatchlistPublished("UN", 1, 2, "00", AT)),
        owesNothing(new CaseOpened(ID, AT)),
        owesNothing(new CaseClosed(ID, AT)),
        owesNothing(new LetterSent(ID, LetterKind.REGISTRATION_RECEIVED, AT)),
        owesNothing(new LetterFailed(ID, LetterKind.REGISTRATION_RECEIVED, AT)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void each_event_owes_its_letter_or_none(Event event, List<Notice> expected) {
    assertThat(NoticePolicy.noticesOf(event)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          classes,            accredited, newAddress, letters
          IDENTITY,           false,      false,      CHANGE_EXAMINED_ANEW
          IDENTITY,           true,       false,      ''
          ROLE,               false,      false,      CHANGE_TO_BE_APPROVED
          ROLE,               true,       false,      CHANGE_TO_BE_APPROVED
          LOGISTICS,          true,       false,      CHANGE_NOTED
          CONTACT,            true,       false,      CHANGE_NOTED
          CONTACT,            true,       true,       ADDRESS_CHANGED ADDRESS_TO_CONFIRM
          CONTACT LOGISTICS,  false,      true,       CHANGE_NOTED ADDRESS_CHANGED ADDRESS_TO_CONFIRM
          IDENTITY LOGISTICS, true,       false,      CHANGE_EXAMINED_ANEW
          IDENTITY CONTACT,   true,       true,       ADDRESS_CHANGED ADDRESS_TO_CONFIRM
          IDENTITY ROLE,      false,      false,      CHANGE_EXAMINED_ANEW
          """)
  void an_amendment_is_told_once_and_to_both_addresses(
      String classes, boolean accredited, boolean newAddress, String letters) {
    var changed = Stream.of(classes.split(" ")).map(FieldClass::valueOf).toList();
    var amended =
        new RegistrationAmended(
            ID,
            Category.DELEGATE,
            changed,
            accredited,
            newAddress,
            sealed(),
            new Sealed<>(Party.NOTIFICATION, new byte[] {1}),
            AT);

    var notices = NoticePolicy.noticesOf(amended);

    assertThat(notices.stream().map(notice -> notice.kind().name()).collect(joining(" ")))
        .isEqualTo(letters);
    assertThat(notices)
        .filteredOn(notice -> notice.kind().name().startsWith("CHANGE"))
        .allMatch(notice -> notice.changed().equals(changed));
  }

  private static Event received() {
    return new RegistrationReceived(
        ID,
        "DSH-1",
        "dushanbe-2022",
        Category.DELEGATE,
        AT,
        null,
        new Sealed<>(Party.ACCREDITATION, new byte[] {1}),
        new Sealed<>(Party.NOTIFICATION, new byte[] {1}));
  }

  private static <T> Sealed<T> sealed() {
    return new Sealed<>(Party.ACCREDITATION, new byte[] {1});
  }

  private static Arguments owes(Event event, LetterKind kind) {
    return owes(event, Notice.of(kind));
  }

  private static Arguments owes(Event event, Notice notice) {
    return Arguments.of(event, List.of(notice));
  }

  private static Arguments owesNothing(Event event) {
    return Arguments.of(event, List.of());
  }
}
