package org.darvoza.registration;

import static org.darvoza.contracts.StaffRole.APPEALS_REVIEWER;
import static org.darvoza.contracts.StaffRole.HEAD_OF_ACCREDITATION;
import static org.darvoza.contracts.StaffRole.REGISTRATION_OFFICER;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;

import module java.base;

import org.darvoza.backbone.access.AccessRules;
import org.darvoza.backbone.house.HouseService;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.ledger.StoredTypes;
import org.darvoza.backbone.reach.ReachConfiguration;
import org.darvoza.contracts.Party;
import org.darvoza.registration.register.Registrations;
import org.darvoza.registration.register.Stage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@HouseService
@Import(ReachConfiguration.class)
@ConfigurationPropertiesScan
public class RegistrationApplication {

  private static final String[] CASE_READERS =
      Stream.of(
              SCREENING_OFFICER,
              SECURITY_OFFICER,
              SECURITY_SUPERVISOR,
              HEAD_OF_ACCREDITATION,
              APPEALS_REVIEWER)
          .map(Enum::name)
          .toArray(String[]::new);

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

  /// The list is for staff, and documents are shown to those who read cases. All else is opened by
  /// a registration's own status key, so it is enough to have come through the gateway.
  @Bean
  AccessRules accessRules() {
    return requests ->
        requests
            .requestMatchers(GET, "/registrations", "/api/registrations")
            .hasAnyRole(REGISTRATION_OFFICER.name(), HEAD_OF_ACCREDITATION.name())
            .requestMatchers(GET, "/registrations/*/documents/*/view")
            .hasAnyRole(CASE_READERS)
            .requestMatchers("/registrations/**", "/api/registrations/**")
            .authenticated()
            .requestMatchers(GET, "/api-docs/registration-service/**")
            .authenticated();
  }
}
