package org.darvoza.backbone.seal;

import org.darvoza.contracts.Party;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// Beside [SealConfiguration], for the services that keep something of people.
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {

  @Bean
  Vault vault(Secrets secrets, MongoDatabaseFactory mongo, Party self) {
    return new Vault(secrets.aead("vault.json"), mongo.getMongoDatabase(), self.serviceName());
  }
}
