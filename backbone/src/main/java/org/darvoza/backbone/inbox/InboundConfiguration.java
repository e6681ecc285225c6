package org.darvoza.backbone.inbox;

import module java.base;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.contracts.Party;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/// How records come in: infrastructure errors are retried without end, growing to 5 s apart; poison
/// is parked at once, with its bytes and headers and the class of what went wrong.
@Configuration(proxyBeanMethods = false)
public class InboundConfiguration {

  private static final Logger log = LoggerFactory.getLogger(InboundConfiguration.class);

  @Bean
  Inbox inbox(Ledger ledger, MongoDatabaseFactory mongo, Clock clock, MeterRegistry meters) {
    Gauge.builder(
            "darvoza.inbox.waiting",
            mongo,
            m -> m.getMongoDatabase().getCollection("early").countDocuments(Filters.empty()))
        .register(meters);
    return new Inbox(ledger, mongo, clock, meters);
  }

  @Bean
  Preparation inboxIndexes() {
    return Lines::prepare;
  }

  @Bean
  CommonErrorHandler errorHandler(
      KafkaTemplate<String, byte[]> kafka, Party self, MeterRegistry meters) {
    var parked = meters.counter("darvoza.inbox.parked");
    var recoverer =
        new DeadLetterPublishingRecoverer(
            kafka,
            (record, error) -> {
              parked.increment();
              log.error(
                  "Parked a record of {} ({}-{}): {}",
                  record.topic(),
                  record.partition(),
                  record.offset(),
                  rootOf(error).getClass().getName());
              return new TopicPartition(parkedTopic(self), -1);
            });
    recoverer.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
    var handler = new DefaultErrorHandler(recoverer, patient());
    handler.addNotRetryableExceptions(PoisonRecordException.class);
    handler.setRetryListeners(new Impatience());
    return handler;
  }

  /// What is tried again is told each time: it may be a database that comes back by itself, or one
  /// that does not let us write, which nobody would find out otherwise.
  private static final class Impatience implements RetryListener {

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception error, int times) {
      tell(record.topic(), error);
    }

    @Override
    public void failedDelivery(ConsumerRecords<?, ?> batch, @Nullable Exception error, int times) {
      batch.partitions().stream().findFirst().ifPresent(first -> tell(first.topic(), error));
    }

    private static void tell(String topic, @Nullable Exception error) {
      var root = error == null ? null : rootOf(error);
      log.warn(
          "Records of {} are tried again soon: {}{}",
          topic,
          root == null ? "no reason given" : root.getClass().getName(),
          root instanceof MongoException refused ? " " + refused.getCode() : "");
    }
  }

  public static String parkedTopic(Party self) {
    return self.serviceName() + ".parked";
  }

  private static Throwable rootOf(Throwable error) {
    var root = error;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private static ExponentialBackOff patient() {
    var backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxInterval(Duration.ofSeconds(5).toMillis());
    return backOff;
  }
}
