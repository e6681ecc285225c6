package org.darvoza.testkit;

import module java.base;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/// The same servers as containers. The images are the ones docker-compose.yml names.
final class ContainerServers implements Servers {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final MongoDBContainer mongo =
      new MongoDBContainer("mongo:8.0").withReplicaSet().withStartupTimeout(PATIENCE);
  private final KafkaContainer kafka =
      new KafkaContainer("apache/kafka:4.1.1").withStartupTimeout(PATIENCE);

  ContainerServers() {
    mongo.start();
    kafka.start();
  }

  @Override
  public String mongodb(String database) {
    return mongo.getReplicaSetUrl(database);
  }

  @Override
  public String bootstrapServers() {
    return kafka.getBootstrapServers();
  }

  @Override
  public void killMongodb() {
    kill(mongo.getContainerId());
  }

  @Override
  public void startMongodb() {
    mongo.getDockerClient().startContainerCmd(mongo.getContainerId()).exec();
  }

  @Override
  public void killKafka() {
    kill(kafka.getContainerId());
  }

  @Override
  public void startKafka() {
    kafka.getDockerClient().startContainerCmd(kafka.getContainerId()).exec();
  }

  private void kill(String id) {
    mongo.getDockerClient().killContainerCmd(id).exec();
  }

  @Override
  public void close() {
    kafka.stop();
    mongo.stop();
  }
}
