package org.darvoza.gateway.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.Stack;
import org.darvoza.testkit.TopicProbe;
import tools.jackson.databind.JsonNode;

/// What registration-service will read of the submissions that were accepted.
final class Recorded {

  private static final Seals REGISTRATION =
      Seals.from(new Secrets(Stack.running().secrets("registration-service")));

  private Recorded() {}

  static Map<String, JsonNode> submissions(Set<String> ids) {
    return TopicProbe.read(
            Stack.running().bootstrapServers(), Topic.SUBMISSIONS.topicName()::equals)
        .stream()
        .filter(record -> ids.contains(record.key()))
        .collect(Collectors.toMap(ConsumerRecord::key, Recorded::opened, (first, _) -> first));
  }

  private static JsonNode opened(ConsumerRecord<String, byte[]> record) {
    var headers = new HashMap<String, String>();
    record
        .headers()
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    var envelope = Envelope.parse(headers, record.value());
    var submitted = (RegistrationSubmitted) envelope.event();
    return ContractJson.MAPPER.valueToTree(
        REGISTRATION.open(submitted.submission(), Submission.class, envelope));
  }
}
