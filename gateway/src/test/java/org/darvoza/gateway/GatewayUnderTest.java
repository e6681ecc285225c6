package org.darvoza.gateway;

import module java.base;

import org.darvoza.testkit.ConferenceFiles;
import org.darvoza.testkit.OnStack;
import org.darvoza.testkit.TwoConferences;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// One gateway for all test classes, on the real MongoDB and Kafka, with stand-ins for the
/// services: two that answer, and one address where nobody listens; and with two conferences.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "darvoza.limits=off",
      "darvoza.form.fill-time=0s",
      "darvoza.form.plain-fill-time=0s",
      "darvoza.intake.forms-per-client=1000",
      "darvoza.intake.submissions-per-client=1000",
      "darvoza.intake.submissions-per-delegation=1000"
    })
@ContextConfiguration(initializers = {OnStack.class, GatewayUnderTest.StandIns.class})
public @interface GatewayUnderTest {

  final class StandIns implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final StandIn REGISTRATION = new StandIn();
    public static final StandIn ACCREDITATION = new StandIn();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "darvoza.services.registration=" + REGISTRATION.address(),
              "darvoza.services.accreditation=" + ACCREDITATION.address(),
              "darvoza.services.notification=http://127.0.0.1:1",
              "darvoza.conferences="
                  + ConferenceFiles.addClosed(TwoConferences.folder(Path.of("..", "conferences"))))
          .applyTo(context);
    }
  }
}
