package org.darvoza.backbone.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.junit.jupiter.api.Test;

class SealsTest {

  private final Seals registration = seals("registration-service");
  private final Seals accreditation = seals("accreditation-service");
  private final RegistrationId id = Samples.aRegistrationId();
  private final Submission submission = Samples.aSubmission();

  @Test
  void the_recipient_opens_what_was_sealed_for_him() {
    var sealed = seal();

    assertThat(accreditation.open(sealed, Submission.class, envelope(1))).isEqualTo(submission);
  }

  @Test
  void nothing_of_it_can_be_read() {
    var text = new String(seal().ciphertext(), StandardCharsets.ISO_8859_1);

    assertThat(text)
        .doesNotContain(submission.person().familyName(), submission.travelDocument().number());
  }

  @Test
  void another_service_has_no_key() {
    var notification = seals("notification-service");

    assertThatThrownBy(() -> notification.open(seal(), Submission.class, envelope(1)))
        .hasMessageContaining("no key set");
  }

  @Test
  void it_does_not_open_in_another_event() {
    assertThatThrownBy(() -> accreditation.open(seal(), Submission.class, envelope(2)))
        .isInstanceOf(BrokenSealException.class);
  }

  @Test
  void a_changed_bit_is_found() {
    var bytes = seal().ciphertext().clone();
    bytes[bytes.length / 2] ^= 1;

    assertThatThrownBy(
            () ->
                accreditation.open(
                    new Sealed<Submission>(Party.ACCREDITATION, bytes),
                    Submission.class,
                    envelope(1)))
        .isInstanceOf(BrokenSealException.class);
  }

  private Sealed<Submission> seal() {
    return registration.seal(submission, Party.ACCREDITATION, Topic.REGISTRATIONS, id.value(), 1);
  }

  private Envelope<Event> envelope(long sequence) {
    var event = new RegistrationWithdrawn(id, Instant.EPOCH);
    return new Envelope<>(Party.REGISTRATION, id.value(), sequence, 0, Instant.EPOCH, event);
  }

  private static Seals seals(String service) {
    return Seals.from(new Secrets(Stack.running().secrets(service)));
  }
}
