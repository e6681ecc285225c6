package org.darvoza.backbone.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.darvoza.contracts.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class StoredLanguageTest {

  private final MappingMongoConverter converter = converter();

  record Sheet(String text, Language language) {}

  @ParameterizedTest
  @CsvSource({"en", "tg", "ar"})
  void is_its_code(String code) {
    var stored = new Document();
    converter.write(new Sheet("x", Language.ofCode(code)), stored);

    assertThat(stored.get("language")).isEqualTo(code);
    assertThat(converter.read(Sheet.class, stored).language()).isEqualTo(Language.ofCode(code));
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, en", "RUSSIAN, ru", "TAJIK, tg"})
  void is_understood_as_older_builds_wrote_it(String stored, String code) {
    var sheet = new Document("text", "x").append("language", stored);

    assertThat(converter.read(Sheet.class, sheet).language()).isEqualTo(Language.ofCode(code));
  }

  private static MappingMongoConverter converter() {
    var conversions = new DatabaseConfiguration().conversions();
    var context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.afterPropertiesSet();
    var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.afterPropertiesSet();
    return converter;
  }
}
