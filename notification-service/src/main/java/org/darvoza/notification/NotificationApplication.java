package org.darvoza.notification;

import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.REGISTRATION_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_SUPERVISOR;

import org.darvoza.backbone.access.AccessRules;
import org.darvoza.backbone.house.HouseService;
import org.darvoza.backbone.ledger.StoredTypes;
import org.darvoza.contracts.Party;
import org.darvoza.notification.letters.Letter;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

@HouseService
public class NotificationApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(NotificationApplication.class, arguments);
  }

  @Bean
  Party self() {
    return Party.NOTIFICATION;
  }

  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(Letter.Stage.class);
  }

  @Bean
  AccessRules accessRules() {
    return requests ->
        requests
            .requestMatchers("/api-docs/**")
            .permitAll()
            .requestMatchers(HttpMethod.POST, "/api/mails/**", "/mails/**")
            .hasRole(REGISTRATION_OFFICER.name())
            .requestMatchers(HttpMethod.GET, "/api/mails", "/mails", "/mails/**")
            .hasAnyRole(
                REGISTRATION_OFFICER.name(),
                SECURITY_SUPERVISOR.name(),
                HEAD_OF_ACCREDITATION.name());
  }
}
