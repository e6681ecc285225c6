package org.darvoza.backbone.house;

import module java.base;

import com.mongodb.MongoCredential;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

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

  /// A language is stored as its code.
  @Bean
  MongoCustomConversions conversions() {
    return MongoCustomConversions.create(
        adapter ->
            adapter
                .registerConverter(LanguageWriter.CODE)
                .registerConverter(LanguageReader.CODE_OR_OLDER_NAME));
  }

  @WritingConverter
  private enum LanguageWriter implements Converter<Language, String> {
    CODE;

    @Override
    public String convert(Language language) {
      return language.code();
    }
  }

  /// Builds before 0.1.0 stored `ENGLISH`, `RUSSIAN` or `TAJIK`.
  @ReadingConverter
  private enum LanguageReader implements Converter<String, Language> {
    CODE_OR_OLDER_NAME;

    private static final Map<String, Language> OLDER =
        Map.of("ENGLISH", Language.ENGLISH, "RUSSIAN", Language.RUSSIAN, "TAJIK", Language.TAJIK);

    @Override
    public Language convert(String stored) {
      var older = OLDER.get(stored);
      return older == null ? Language.ofCode(stored) : older;
    }
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
