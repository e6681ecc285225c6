package org.darvoza.onebox.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.onebox.Ports;
import org.darvoza.onebox.process.CannotStart;
import org.junit.jupiter.api.Test;

class PortPlanTest {

  @Test
  void every_part_has_its_own_port() {
    var plan = new PortPlan(8080, 18080);
    var ports =
        new ArrayList<>(
            List.of(
                plan.mongod(), plan.kafka(), plan.kafkaController(), plan.smtp(), plan.mailPage()));
    for (var service : Service.values()) {
      ports.add(plan.service(service));
      ports.add(plan.management(service));
    }

    assertThat(ports).doesNotHaveDuplicates().hasSize(13);
  }

  @Test
  void a_taken_port_is_named_with_the_remedy() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var plan = new PortPlan(other.getLocalPort(), 18080);

      assertThatThrownBy(plan::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port %d, which gateway needs, is taken", other.getLocalPort())
          .hasMessageContaining("--port N");
    }
  }

  @Test
  void a_port_that_does_not_exist_is_refused() {
    assertThatThrownBy(new PortPlan(Ports.free(), 65530)::requireFree)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--ports-from N");
  }
}
