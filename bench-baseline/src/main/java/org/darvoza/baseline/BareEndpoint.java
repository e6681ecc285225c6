package org.darvoza.baseline;

import module java.base;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/registrations`: any body, 202 when Kafka has it on all replicas that count. Nothing
/// is read, checked, sealed or limited.
@SpringBootApplication
@RestController
class BareEndpoint {

  private static final String TOPIC = "bench.baseline";
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int PARTITIONS = 4;

  private final KafkaTemplate<String, byte[]> kafka;

  BareEndpoint(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  public static void main(String... arguments) {
    var _ = SpringApplication.run(BareEndpoint.class, arguments);
  }

  @Bean
  static NewTopic topic() {
    return TopicBuilder.name(TOPIC)
        .partitions(PARTITIONS)
        .config("retention.ms", Long.toString(KEPT.toMillis()))
        .build();
  }

  @PostMapping("/api/registrations")
  ResponseEntity<Map<String, String>> accept(@RequestBody byte[] body)
      throws ExecutionException, InterruptedException, TimeoutException {
    var id = UUID.randomUUID().toString();
    var _ = kafka.send(TOPIC, id, body).get(2, TimeUnit.SECONDS);
    return ResponseEntity.accepted().body(Map.of("id", id));
  }
}
