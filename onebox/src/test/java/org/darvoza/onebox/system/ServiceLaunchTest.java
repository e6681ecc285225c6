package org.darvoza.onebox.system;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.onebox.data.DataFolder;
import org.darvoza.onebox.data.OneboxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceLaunchTest {

  private final UpSettings settings =
      new UpSettings(
          DataFolder.of(Path.of("/data")),
          new PortPlan(8080, 18080),
          new OneboxFile.Smtp("mail.example.org", 25),
          "on",
          true);
  private final ServiceLaunch launch = new ServiceLaunch(settings, Path.of("/home"));

  @ParameterizedTest
  @EnumSource
  void every_service_is_told_its_own_secrets_and_no_password(Service service) {
    var environment = launch.environment(service);

    assertThat(environment)
        .containsEntry("DARVOZA_SECRETS", "/data/secrets/" + service.module())
        .containsEntry("DARVOZA_MONGODB", "mongodb://127.0.0.1:18080/?replicaSet=darvoza")
        .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:18081");
  }

  @Test
  void the_gateway_knows_where_the_services_are() {
    assertThat(launch.environment(Service.GATEWAY))
        .containsEntry("DARVOZA_REGISTRATION_SERVICE", "http://127.0.0.1:18085")
        .containsEntry("DARVOZA_LIMITS", "on");
  }

  @Test
  void only_notification_knows_the_mail_server() {
    assertThat(launch.environment(Service.NOTIFICATION))
        .containsEntry("DARVOZA_SMTP_HOST", "mail.example.org")
        .containsEntry("DARVOZA_SMTP_PORT", "25")
        .containsEntry("DARVOZA_MAIL_RATE", "0");
    assertThat(launch.environment(Service.GATEWAY)).doesNotContainKey("DARVOZA_SMTP_HOST");
  }
}
