package org.darvoza.backbone.relay;

import module java.base;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.backbone.house.Preparation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.core.KafkaTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelaySettings.class)
public class RelayConfiguration {

  @Bean
  Departures departures() {
    return new Departures();
  }

  @Bean
  Outbox outbox(MongoDatabaseFactory mongo) {
    return new Outbox(mongo.getMongoDatabase());
  }

  @Bean
  Preparation outboxIndexes() {
    return database -> {
      Outbox.prepare(database);
      BucketLeases.prepare(database);
    };
  }

  @Bean
  Relay relay(
      Outbox outbox,
      MongoDatabaseFactory mongo,
      KafkaTemplate<String, byte[]> kafka,
      Departures departures,
      RelaySettings settings,
      MeterRegistry meters,
      Clock clock) {
    Gauge.builder("darvoza.outbox.waiting", outbox, Outbox::waiting).register(meters);
    Gauge.builder("darvoza.outbox.age.seconds", outbox, o -> o.age(clock.instant()).toSeconds())
        .register(meters);
    var leases = new BucketLeases(mongo.getMongoDatabase(), instanceName(), settings.lease());
    return new Relay(outbox, leases, kafka::send, departures, settings, meters);
  }

  private static String instanceName() {
    return ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
  }
}
