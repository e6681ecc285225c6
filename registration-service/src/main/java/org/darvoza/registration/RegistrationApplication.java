package org.darvoza.registration;

import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.REGISTRATION_OFFICER;
import static org.springframework.http.HttpMethod.GET;

import org.darvoza.backbone.access.AccessRules;
import org.darvoza.backbone.house.HouseService;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.StoredTypes;
import org.darvoza.contracts.Party;
import org.darvoza.registration.register.Registrations;
import org.darvoza.registration.register.Stage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

@HouseService
@ConfigurationPropertiesScan
public class RegistrationApplication {

  public static void main(String[] args) {
    SpringApplication.run(RegistrationApplication.class, args);
  }

  @Bean
  Party self() {
    return Party.REGISTRATION;
  }

  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(Stage.class);
  }

  @Bean
  Preparation registrationIndexes() {
    return Registrations::prepare;
  }

  /// The list is for staff. All else is opened by a registration's own status key, so it is enough
  /// to have come through the gateway.
  @Bean
  AccessRules accessRules() {
    return requests ->
        requests
            .requestMatchers(GET, "/registrations", "/api/registrations")
            .hasAnyRole(REGISTRATION_OFFICER.name(), HEAD_OF_ACCREDITATION.name())
            .requestMatchers("/registrations/**", "/api/registrations/**")
            .authenticated()
            .requestMatchers(GET, "/api-docs/registration-service/**")
            .authenticated();
  }
}
