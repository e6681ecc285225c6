package org.darvoza.gateway.intake;

import module java.base;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.SubmissionEvent;
import org.darvoza.contracts.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/// Sends submissions to Kafka and waits until all replicas that count have them; the gateway's only
/// producer. The waiting is bounded in time and in number, so that an absent broker is answered in
/// seconds and cannot fill the memory.
@Component
final class SubmissionSender {

  private static final Logger log = LoggerFactory.getLogger(SubmissionSender.class);

  private final KafkaTemplate<String, byte[]> kafka;
  private final Semaphore pending;
  private final Duration patience;

  SubmissionSender(KafkaTemplate<String, byte[]> kafka, IntakeSettings settings) {
    this.kafka = kafka;
    this.pending = new Semaphore(settings.pending());
    this.patience = settings.acknowledgement();
  }

  /// Fetches the topic's metadata before the first applicant has to wait for it.
  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    var _ =
        Thread.ofVirtual()
            .name("warm-up")
            .start(
                () -> {
                  try {
                    var _ = kafka.partitionsFor(Topic.SUBMISSIONS.topicName());
                  } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
                    log.info("No broker answers yet: {}", e.getClass().getName());
                  }
                });
  }

  /// Whether it was acknowledged. A record that was given up may still arrive later.
  boolean acknowledged(Envelope<? extends SubmissionEvent> envelope) {
    if (!pending.tryAcquire()) {
      return false;
    }
    long start = System.nanoTime();
    var sent = sent(record(envelope));
    return awaited(sent, patience.toNanos() - (System.nanoTime() - start));
  }

  private static ProducerRecord<String, byte[]> record(Envelope<?> envelope) {
    var record =
        new ProducerRecord<>(
            Topic.SUBMISSIONS.topicName(),
            envelope.aggregate(),
            ContractJson.write(envelope.event()));
    envelope
        .headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /// `send` itself may wait for the broker's metadata, up to `max.block.ms`, and then throw.
  private CompletableFuture<?> sent(ProducerRecord<String, byte[]> record) {
    CompletableFuture<?> sent;
    try {
      sent = kafka.send(record);
    } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
      sent = CompletableFuture.failedFuture(e);
    }
    return sent.whenComplete((_, _) -> pending.release());
  }

  private static boolean awaited(CompletableFuture<?> sent, long nanoseconds) {
    try {
      var _ = sent.get(Math.max(nanoseconds, 0), TimeUnit.NANOSECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      log.warn("A submission was not acknowledged: {}", e.getClass().getName());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
