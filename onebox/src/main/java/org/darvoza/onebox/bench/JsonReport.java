package org.darvoza.onebox.bench;

import module java.base;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a bench found, as a file for programs.
final class JsonReport {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonReport() {}

  /// Nowhere if no file was named.
  static void write(@Nullable Path file, Object found) throws IOException {
    if (file != null) {
      Files.writeString(file, JSON.writeValueAsString(found) + "\n");
    }
  }
}
