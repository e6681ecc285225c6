package org.darvoza.gateway;

import org.darvoza.backbone.house.DatabaseConfiguration;
import org.darvoza.backbone.house.HouseConfiguration;
import org.darvoza.backbone.seal.SealConfiguration;
import org.darvoza.backbone.web.WebConfiguration;
import org.darvoza.contracts.Party;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The front desk. It has no ledger, no relay and no inbox: what it accepts is a fact on Kafka, and
/// its database holds nothing but the accounts and sessions of staff.
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({
  HouseConfiguration.class,
  DatabaseConfiguration.class,
  SealConfiguration.class,
  WebConfiguration.class
})
public class GatewayApplication {

  public static void main(String[] args) {
    var _ = SpringApplication.run(GatewayApplication.class, args);
  }

  @Bean
  Party self() {
    return Party.GATEWAY;
  }
}
