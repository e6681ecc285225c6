package org.darvoza.backbone.house;

import module java.base;

import org.apache.kafka.clients.admin.NewTopic;
import org.darvoza.backbone.inbox.InboundConfiguration;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Topic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.security.config.observation.SecurityObservationSettings;

@Configuration(proxyBeanMethods = false)
public class HouseConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /// A request is observed as a whole; to observe each of its security filters as well costs time
  /// and tells nobody anything.
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  Conferences conferences(@Value("${darvoza.conferences}") String folder) {
    return Conferences.read(Path.of(folder));
  }

  @Bean
  NewTopics topics(
      Party self,
      @Value("${darvoza.topics.partitions}") int partitions,
      @Value("${darvoza.topics.replicas}") int replicas) {
    var topics =
        Stream.of(Topic.values())
            .map(topic -> topic(topic.topicName(), topic.retention(), partitions, replicas));
    var parked =
        topic(InboundConfiguration.parkedTopic(self), Duration.ofDays(90), partitions, replicas);
    return new NewTopics(Stream.concat(topics, Stream.of(parked)).toArray(NewTopic[]::new));
  }

  private static NewTopic topic(String name, Duration retention, int partitions, int replicas) {
    return TopicBuilder.name(name)
        .partitions(partitions)
        .replicas(replicas)
        .config("retention.ms", Long.toString(retention.toMillis()))
        .build();
  }

  @Bean
  Keeper topicKeeper(KafkaAdmin admin) {
    admin.setAutoCreate(false);
    return new Keeper("topics", admin::initialize);
  }
}
