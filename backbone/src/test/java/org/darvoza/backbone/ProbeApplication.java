package org.darvoza.backbone;

import module java.base;

import org.darvoza.backbone.access.AccessRules;
import org.darvoza.backbone.house.HouseService;
import org.darvoza.backbone.ledger.Store;
import org.darvoza.backbone.ledger.StoredTypes;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.StaffRole;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

@HouseService
public class ProbeApplication {

  @Bean
  Party self() {
    return Party.REGISTRATION;
  }

  @Bean
  AccessRules accessRules() {
    return requests ->
        requests
            .requestMatchers("/probe/staff", "/probe/scope")
            .hasRole(StaffRole.AUDITOR.name())
            .requestMatchers("/probe/**")
            .authenticated();
  }

  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(Tally.Stage.class);
  }

  @Bean
  Store<Tally> tallies(MongoTemplate mongo) {
    return new Store<>(mongo, Tally.class, "tallies");
  }
}
