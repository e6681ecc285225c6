package org.darvoza.testkit;

import module java.base;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import org.darvoza.onebox.Ports;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/// The same servers as containers. The images are the ones docker-compose.yml names.
final class ContainerServers implements Servers {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final MongoDBContainer mongo =
      new MongoDBContainer("mongo:8.0")
          .withReplicaSet()
          .withStartupTimeout(PATIENCE)
          .withCreateContainerCmdModifier(create -> keepPort(create, 27017));
  private final KafkaContainer kafka =
      new KafkaContainer("apache/kafka:4.1.1")
          .withStartupTimeout(PATIENCE)
          .withCreateContainerCmdModifier(create -> keepPort(create, 9092));

  ContainerServers() {
    mongo.start();
    kafka.start();
  }

  /// Killed and started again, a container must answer where it did.
  private static void keepPort(CreateContainerCmd create, int inside) {
    var binding =
        new PortBinding(
            com.github.dockerjava.api.model.Ports.Binding.bindPort(Ports.free()),
            new ExposedPort(inside));
    var _ = Objects.requireNonNull(create.getHostConfig()).withPortBindings(binding);
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
