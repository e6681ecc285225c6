package org.darvoza.testkit;

import module java.base;

import org.darvoza.onebox.Ports;
import org.darvoza.onebox.RunningKafka;
import org.darvoza.onebox.RunningMongo;

/// Real processes on this machine, as the product itself runs them.
final class OneboxServers implements Servers {

  private final RunningMongo mongo;
  private final RunningKafka kafka;

  OneboxServers(Path home) {
    this.mongo = RunningMongo.start(home, Ports.free());
    this.kafka = RunningKafka.start(home, Ports.free());
  }

  @Override
  public String mongodb(String database) {
    return mongo.uri().replaceFirst("/(\\?|$)", "/" + database + "$1");
  }

  @Override
  public String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  @Override
  public void killMongodb() {
    mongo.kill();
  }

  @Override
  public void startMongodb() {
    mongo.start();
  }

  @Override
  public void killKafka() {
    kafka.kill();
  }

  @Override
  public void startKafka() {
    kafka.start();
  }

  @Override
  public void close() {
    kafka.close();
    mongo.close();
  }
}
