package org.darvoza.accreditation;

import org.darvoza.accreditation.cases.Stage;
import org.darvoza.backbone.house.HouseService;
import org.darvoza.backbone.ledger.StoredTypes;
import org.darvoza.backbone.reach.ReachConfiguration;
import org.darvoza.contracts.Party;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@HouseService
@Import(ReachConfiguration.class)
public class AccreditationApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(AccreditationApplication.class, arguments);
  }

  @Bean
  Party self() {
    return Party.ACCREDITATION;
  }

  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(Stage.class);
  }
}
