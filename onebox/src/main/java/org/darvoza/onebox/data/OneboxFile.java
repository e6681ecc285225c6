package org.darvoza.onebox.data;

import module java.base;

import org.darvoza.onebox.process.CannotStart;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `onebox.json`: where a running system's parts are, for people and programs outside it.
public record OneboxFile(
    String gateway,
    String kafka,
    String mongodb,
    Smtp smtp,
    @Nullable String mailPage,
    Map<String, String> management,
    Map<String, Long> pids,
    String logs,
    String staffPasswords) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public record Smtp(String host, int port) {}

  /// Of the system that runs on this data (`var` when none is given).
  public static OneboxFile read(@Nullable Path given) {
    var data = DataFolder.of(given);
    if (!Files.exists(data.oneboxFile())) {
      throw new CannotStart(
          "Darvoza does not run on %s. Start it with ./darvoza up.".formatted(data.root()));
    }
    return JSON.readValue(data.oneboxFile().toFile(), OneboxFile.class);
  }

  /// In one step: who reads it never meets half of it. The MongoDB URI holds a password, so only we
  /// may read it.
  public void write(DataFolder data) {
    try {
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var part = Files.createTempFile(data.root(), "onebox-", ".part", owner);
      Files.writeString(part, JSON.writeValueAsString(this));
      Files.move(part, data.oneboxFile(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of the staff users that the system made at its first start, by name.
  public Map<String, String> passwords() {
    return JSON.readValue(
        Path.of(staffPasswords).toFile(), new TypeReference<Map<String, String>>() {});
  }

  public String summary() {
    return """
        Darvoza is ready: %1$s
          site                %1$s/
          officers' console   %1$s/vetting
          mails               %2$s
          API docs            %1$s/api-docs
          health              %3$s/actuator/health
          staff passwords     %4$s
          logs                %5$s
        """
        .formatted(
            gateway,
            mailPage == null ? "sent to " + smtp.host + ":" + smtp.port : mailPage,
            management.get("gateway"),
            staffPasswords,
            logs)
        .stripTrailing();
  }
}
