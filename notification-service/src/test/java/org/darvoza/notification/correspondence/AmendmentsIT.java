package org.darvoza.notification.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.AccreditationEvent.AccreditationGranted;
import org.darvoza.contracts.AccreditationEvent.CaseReopened;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.LettersOf;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people are told when they change their registration, and where.
@OnHouse
class AmendmentsIT {

  private static final Instant AT = Instant.parse("2022-09-02T08:00:00Z");

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired Correspondents correspondents;

  private final RegistrationId id = Samples.aRegistrationId();
  private final String earlier = "earlier-" + id + "@example.org";
  private final String other = "other-" + id + "@example.org";

  @BeforeEach
  void registers() {
    post.send(post.received(id, Post.addressee(earlier, Language.ENGLISH)));
    var _ = letters.awaitSent(id, 1);
  }

  @Test
  void letters_go_on_to_the_earlier_address_until_somebody_at_the_other_has_answered() {
    post.send(post.amended(id, Post.addressee(other, Language.ENGLISH), true, FieldClass.CONTACT));
    var _ = letters.awaitSent(id, 3);
    post.send(granted(1));
    var _ = letters.awaitSent(id, 4);

    assertThat(subjects(other)).containsExactly("Please confirm your address");
    assertThat(subjects(earlier))
        .containsExactly(
            "Registration received", "Another address for letters", "Accreditation granted");

    post.send(post.fact(Party.REGISTRATION, 3, new AddressConfirmed(id, AT)));
    await().until(() -> correspondent().awaited() == null); // the topics have no common order
    post.send(post.fact(Party.ACCREDITATION, 2, new CaseReopened(id, true, AT)));
    var _ = letters.awaitSent(id, 5);
    assertThat(subjects(other)).hasSize(2).last().asString().contains("examined anew");
    assertThat(subjects(earlier)).hasSize(3);
  }

  @Test
  void a_change_is_told_once_in_the_language_that_was_chosen_with_it() {
    var amended =
        post.amended(id, Post.addressee(earlier, Language.RUSSIAN), false, FieldClass.LOGISTICS);

    post.send(amended);
    var _ = letters.awaitSent(id, 2);
    post.send(amended);
    post.send(granted(1));

    var _ = letters.awaitSent(id, 3);
    assertThat(subjects(earlier))
        .containsExactly(
            "Registration received",
            "Изменение принято: новое рассмотрение не требуется",
            "Аккредитация предоставлена");
  }

  @Test
  void who_goes_back_to_an_address_in_use_is_asked_there_and_not_warned() {
    post.send(
        post.amended(id, Post.addressee(earlier, Language.ENGLISH), true, FieldClass.CONTACT));
    post.send(granted(1));

    var _ = letters.awaitSent(id, 3);
    assertThat(subjects(earlier))
        .containsExactlyInAnyOrder(
            "Registration received", "Please confirm your address", "Accreditation granted");
  }

  private Envelope<Event> granted(long sequence) {
    return post.fact(Party.ACCREDITATION, sequence, new AccreditationGranted(id, false, AT));
  }

  private Correspondent correspondent() {
    return correspondents.store().require(id.value());
  }

  /// Without the reference.
  private static List<String> subjects(String address) {
    return OnMailServer.mailsFor(address).stream()
        .map(
            mail -> {
              try {
                return mail.getSubject().replaceAll(": DSH-.*", "");
              } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }
}
