package org.darvoza.onebox.system;

import module java.base;

import org.darvoza.onebox.Ports;
import org.darvoza.onebox.process.CannotStart;

/// Who listens where: the gateway on its own port, everything else on twelve ports in a row.
public record PortPlan(int gateway, int from) {

  public int mongod() {
    return from;
  }

  public int kafka() {
    return from + 1;
  }

  public int kafkaController() {
    return from + 2;
  }

  public int smtp() {
    return from + 3;
  }

  public int mailPage() {
    return from + 4;
  }

  public int service(Service service) {
    return service == Service.GATEWAY ? gateway : from + 4 + service.ordinal();
  }

  public int management(Service service) {
    return from + 8 + service.ordinal();
  }

  public void requireFree() {
    require("gateway", gateway, "--port");
    require("mongod", mongod(), "--ports-from");
    require("kafka", kafka(), "--ports-from");
    require("kafka's controller", kafkaController(), "--ports-from");
    require("the mail catcher", smtp(), "--ports-from");
    require("the mail page", mailPage(), "--ports-from");
    for (var service : Service.values()) {
      require(service.module(), service(service), "--ports-from");
      require(service.module() + "'s health", management(service), "--ports-from");
    }
  }

  private static void require(String who, int port, String option) {
    if (port < 1 || port > 65535) {
      throw new CannotStart(
          "Port %d for %s does not exist. Choose another with %s N.".formatted(port, who, option));
    }
    if (Ports.taken(port)) {
      throw new CannotStart(
          "Port %d, which %s needs, is taken. End what listens there, or choose another with %s N."
              .formatted(port, who, option));
    }
  }
}
