package org.darvoza.testkit;

/// The two servers that a service needs, and what can be done to them.
public interface Servers extends AutoCloseable {

  String mongodb(String database);

  String bootstrapServers();

  /// SIGKILL.
  void killMongodb();

  void startMongodb();

  /// SIGKILL.
  void killKafka();

  void startKafka();

  @Override
  void close();
}
