package org.darvoza.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionEnvelopesIT {

  private static final Secrets SECRETS = new Secrets(Stack.running().secrets("gateway"));
  private static final Instant NOW = Instant.parse("2022-09-01T08:00:00Z");
  private static final RegistrationId ID = Samples.aRegistrationId();

  private final SubmissionEnvelopes envelopes =
      new SubmissionEnvelopes(Seals.from(SECRETS), SECRETS, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void one_network_is_one_source_and_another_is_another() {
    assertThat(from("198.51.100.7").event().source())
        .matches("[\\w-]{22}")
        .isEqualTo(from("198.51.100.8").event().source())
        .isNotEqualTo(from("198.51.101.7").event().source());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "::1", "fd00::1"})
  void what_comes_from_this_machine_or_through_a_proxy_has_no_source(String address) {
    assertThat(from(address).event().source()).isNull();
    assertThat(json(from(address))).doesNotContain("source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"198.51.100.77", "2001:db8:77:77::77"})
  void no_address_and_no_network_leaves_in_clear(String address) {
    assertThat(json(from(address)) + from(address).headers())
        .contains("source")
        .doesNotContain("198.51.100", "c63364", "2001:db8", "20010db80077");
  }

  private Envelope<RegistrationSubmitted> from(String address) {
    return envelopes.of(submission(), ID, "DSH-7K3M9-QXV2T-5", address);
  }

  private static Submission submission() {
    return Samples.aSubmission();
  }

  private static String json(Envelope<RegistrationSubmitted> envelope) {
    return new String(ContractJson.write(envelope.event()), StandardCharsets.UTF_8);
  }
}
