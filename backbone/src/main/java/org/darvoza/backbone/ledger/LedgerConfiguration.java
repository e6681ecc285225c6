package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.client.MongoClient;
import org.darvoza.backbone.house.Preparation;
import org.darvoza.backbone.relay.Departures;
import org.darvoza.contracts.Party;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

  @Bean
  Transactions transactions(MongoClient client) {
    return new Transactions(client);
  }

  @Bean
  Ledger ledger(
      Party self,
      Transactions transactions,
      MongoDatabaseFactory mongo,
      Departures departures,
      Clock clock) {
    return new Ledger(self, transactions, mongo, departures, clock);
  }

  @Bean
  Preparation ledgerIndexes() {
    return LedgerAudit::prepare;
  }

  /// Stores the type of a sealed value under `is`, by its short name and never by its class name.
  @Bean
  MappingMongoConverter mappingMongoConverter(
      MongoDatabaseFactory mongo,
      MongoMappingContext context,
      MongoCustomConversions conversions,
      StoredTypes types) {
    var converter = new MappingMongoConverter(new DefaultDbRefResolver(mongo), context);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(
        new DefaultMongoTypeMapper(
            "is", List.of(new ConfigurableTypeInformationMapper(types.names()))));
    return converter;
  }
}
