package org.darvoza.backbone.seal;

import module java.base;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class SealConfiguration {

  @Bean
  Secrets secrets(@Value("${darvoza.secrets}") String folder) {
    return new Secrets(Path.of(folder));
  }

  @Bean
  Seals seals(Secrets secrets) {
    return Seals.from(secrets);
  }
}
