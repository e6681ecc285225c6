package org.darvoza.onebox;

import module java.base;

import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.process.Folders;

/// The broker's settings, and its storage formatted once.
record BrokerFiles(Path folder, int port, int controllerPort) {

  Path properties() {
    return folder.resolve("server.properties");
  }

  void write() {
    Folders.create(folder);
    try (var template = getClass().getResourceAsStream("/kafka-server.properties")) {
      var text =
          new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          properties(),
          text.replace("${port}", Integer.toString(port))
              .replace("${controllerPort}", Integer.toString(controllerPort))
              .replace("${data}", data().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    format();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void format() {
    if (Files.exists(data().resolve("meta.properties"))) {
      return;
    }
    var said = new ByteArrayOutputStream();
    var id = Uuid.randomUuid().toString();
    var command = new String[] {"format", "--cluster-id", id, "--config", properties().toString()};
    if (StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
      throw new CannotStart(
          "Cannot format Kafka's storage: " + said.toString(StandardCharsets.UTF_8));
    }
  }
}
