package org.darvoza.backbone.house;

import module java.base;

import com.mongodb.MongoCredential;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.darvoza.backbone.seal.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// The way to this service's own database: its password from a file, its waits bounded, its writes
/// acknowledged by a majority.
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

  @Bean
  MongoClientSettingsBuilderCustomizer database(
      Secrets secrets, @Value("${spring.mongodb.database}") String database) {
    return settings -> {
      settings
          .writeConcern(WriteConcern.MAJORITY.withJournal(true))
          .readConcern(ReadConcern.MAJORITY)
          .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
          .applyToSocketSettings(
              socket ->
                  socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS));
      if (settings.build().getCredential() == null && secrets.has("mongodb-password")) {
        settings.credential(
            MongoCredential.createCredential(
                database, "admin", secrets.text("mongodb-password").toCharArray()));
      }
    };
  }

  @Bean
  Keeper indexKeeper(MongoDatabaseFactory mongo, List<Preparation> preparations) {
    return new Keeper(
        "indexes",
        () -> {
          preparations.forEach(preparation -> preparation.prepare(mongo.getMongoDatabase()));
          return true;
        });
  }
}
