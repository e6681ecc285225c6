package org.darvoza.gateway.intake;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.gateway.edge.ClientLimits;
import org.darvoza.gateway.edge.ClientNetwork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How much one client and all clients may submit. The JSON interface is limited where
/// `darvoza.limits` says so; the form always, generously, since a ministry shares one address.
@Component
final class IntakeLimits {

  private final boolean on;
  private final ClientLimits submissions;
  private final ClientLimits everybody;
  private final ClientLimits forms;

  IntakeLimits(IntakeSettings settings, @Value("${darvoza.limits}") boolean on, Clock clock) {
    this.on = on;
    this.submissions =
        new ClientLimits(settings.submissionsPerClient(), IntakeSettings.PERIOD, clock);
    this.everybody =
        new ClientLimits(settings.submissionsPerSecond(), Duration.ofSeconds(1), clock);
    this.forms = new ClientLimits(settings.formsPerClient(), IntakeSettings.PERIOD, clock);
  }

  /// How long the sender of this submission has to wait, if he has to.
  Optional<Duration> waitOfSubmission(HttpServletRequest request) {
    if (!on) {
      return Optional.empty();
    }
    return submissions.waitOf(client(request)).or(() -> everybody.waitOf("everybody"));
  }

  Optional<Duration> waitOfForm(HttpServletRequest request) {
    return forms.waitOf(client(request));
  }

  private static String client(HttpServletRequest request) {
    return ClientNetwork.of(request.getRemoteAddr()).value();
  }
}
