package org.darvoza.testkit;

import module java.base;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Puts a service under test on the [Stack], with a new database:
/// `@SpringBootTest @ContextConfiguration(initializers = OnStack.class)`.
///
/// Its consumer group is new too and reads its topics from the beginning: what other classes of the
/// run wrote before comes in as well, so that tests look only at what bears their own keys.
public final class OnStack
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var stack = Stack.running();
    var service = context.getEnvironment().getRequiredProperty("spring.application.name");
    var name = "test" + COUNT.incrementAndGet() + "_" + service.replace("-service", "");
    TestPropertyValues.of(
            "spring.mongodb.uri=" + stack.mongodb(name),
            "spring.mongodb.database=" + name,
            "spring.kafka.bootstrap-servers=" + stack.bootstrapServers(),
            "spring.kafka.consumer.group-id=" + name,
            "darvoza.secrets=" + stack.secrets(service).toAbsolutePath(),
            "darvoza.conferences=" + conferences().toAbsolutePath().normalize(),
            "management.server.port=0",
            "logging.structured.format.console=")
        .applyTo(context);
  }

  private static Path conferences() {
    return Stream.of(Path.of("conferences"), Path.of("..", "conferences"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The folder conferences/ is not to be found"));
  }
}
