package org.darvoza.notification;

import module java.base;

import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.Represents;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A conference that knows the contact of one delegation.
public final class OnDelegation
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final DelegationId ID = new DelegationId(Represents.Kind.ORGANISATION, "REGIO");
  public static final String CONTACT = "contact@regional.example";

  private static final String LINES =
      """
      delegations:
        - { kind: ORGANISATION, code: REGIO, name: Regional Organisation, email: %s, language: ru }
      """
          .formatted(CONTACT);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      var own = Files.readString(Path.of("..", "conferences", "dushanbe-2022.yml"));
      var folder = Files.createTempDirectory("conferences-");
      Files.writeString(folder.resolve("dushanbe-2022.yml"), own + LINES);
      TestPropertyValues.of("darvoza.conferences=" + folder).applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
