package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final Event EVENT =
      new AccreditationEvent.CaseOpened(SampleEvents.ID, SampleEvents.AT);
  private static final Envelope<Event> ENVELOPE =
      new Envelope<>(Party.ACCREDITATION, "a:b", 7, 5, SampleEvents.AT, EVENT);

  @Test
  void its_headers_are_the_attributes_of_cloudevents() {
    assertThat(ENVELOPE.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_id", "a:b:7")
        .containsEntry("ce_source", "/accreditation-service")
        .containsEntry("ce_type", "CaseOpened")
        .containsEntry("ce_time", "2022-09-01T08:30:00.123Z")
        .containsEntry("ce_subject", SampleEvents.ID.value());
  }

  @Test
  void it_is_read_back_from_headers_and_data() {
    var headers = ENVELOPE.headers();

    assertThat(Envelope.parse(headers, ContractJson.write(EVENT))).isEqualTo(ENVELOPE);
  }

  @Test
  void a_source_outside_the_house_is_refused() {
    var headers = new HashMap<>(ENVELOPE.headers());
    headers.put("ce_source", "/somebody-else");

    assertThatThrownBy(() -> Envelope.parse(headers, ContractJson.write(EVENT)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_id_that_contradicts_the_sequence_is_refused() {
    var headers = new HashMap<>(ENVELOPE.headers());
    headers.put("ce_sequence", "8");

    assertThatThrownBy(() -> Envelope.parse(headers, ContractJson.write(EVENT)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
