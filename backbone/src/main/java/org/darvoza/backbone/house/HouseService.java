package org.darvoza.backbone.house;

import module java.base;

import java.lang.annotation.Target;
import org.darvoza.backbone.access.AccessConfiguration;
import org.darvoza.backbone.inbox.InboundConfiguration;
import org.darvoza.backbone.ledger.LedgerConfiguration;
import org.darvoza.backbone.relay.RelayConfiguration;
import org.darvoza.backbone.seal.SealConfiguration;
import org.darvoza.backbone.seal.VaultConfiguration;
import org.darvoza.backbone.web.WebConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// A service of the house: on Kafka and MongoDB, with a ledger, behind the gateway. It has to
/// declare who it is ([org.darvoza.contracts.Party]), its [org.darvoza.backbone.access.AccessRules]
/// and its [org.darvoza.backbone.ledger.StoredTypes].
@SpringBootApplication
@Import({
  HouseConfiguration.class,
  DatabaseConfiguration.class,
  SealConfiguration.class,
  VaultConfiguration.class,
  LedgerConfiguration.class,
  RelayConfiguration.class,
  InboundConfiguration.class,
  AccessConfiguration.class,
  WebConfiguration.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HouseService {}
