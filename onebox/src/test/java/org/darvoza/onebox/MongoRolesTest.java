package org.darvoza.onebox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A service writes to the collections its role names and to no other; the tests of one service
/// alone would not notice one that was forgotten, since they have a database to themselves.
class MongoRolesTest {

  private static final Pattern COLLECTION = Pattern.compile("COLLECTION =\\s*\"([a-z_.]+)\"");

  @ParameterizedTest
  @CsvSource({
    "registration-service, registration",
    "accreditation-service, accreditation",
    "notification-service, notification",
    "gateway, gateway"
  })
  void a_role_names_every_collection_of_its_service(String module, String role) throws IOException {
    assertThat(roles().get(role)).containsAll(collections(module));
  }

  private static Map<String, List<String>> roles() throws IOException {
    try (var file = MongoRoles.class.getResourceAsStream("/mongodb-roles.json")) {
      return JsonMapper.shared().readValue(file, new TypeReference<>() {});
    }
  }

  private static Set<String> collections(String module) throws IOException {
    var sources = Path.of("..", module, "src", "main", "java");
    try (var files = Files.walk(sources)) {
      var found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(MongoRolesTest::named)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static Stream<String> named(Path source) {
    try {
      return COLLECTION.matcher(Files.readString(source)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
