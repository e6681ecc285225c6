package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.contracts.Represents;
import org.darvoza.gateway.edge.ClientLimits;
import org.darvoza.gateway.edge.ClientNetwork;
import org.darvoza.gateway.intake.Visitor.Standing;
import org.springframework.stereotype.Component;

/// How much one network, one delegation and all together may submit. A ministry sits behind one
/// address: whoever brings a proof of work may do more, whoever was invited is not counted with the
/// others, and a delegation's share cannot be used up by people it did not invite.
@Component
final class IntakeLimits {

  private final Map<Standing, ClientLimits> ofNetworks;
  private final Map<Standing, ClientLimits> ofDelegations;
  private final ClientLimits everybody;
  private final ClientLimits forms;

  IntakeLimits(IntakeSettings settings, Clock clock) {
    var period = IntakeSettings.PERIOD;
    var hour = IntakeSettings.DELEGATION_PERIOD;
    ofNetworks =
        Map.of(
            Standing.PLAIN, new ClientLimits(settings.submissionsPerClient(), period, clock),
            Standing.PROVEN, new ClientLimits(settings.provenPerClient(), period, clock),
            Standing.INVITED, new ClientLimits(settings.invitedPerClient(), period, clock));
    ofDelegations =
        Map.of(
            Standing.PLAIN, new ClientLimits(settings.submissionsPerDelegation(), hour, clock),
            Standing.PROVEN, new ClientLimits(settings.provenPerDelegation(), hour, clock));
    everybody = new ClientLimits(settings.submissionsPerSecond(), Duration.ofSeconds(1), clock);
    forms = new ClientLimits(settings.formsPerClient(), period, clock);
  }

  /// How long this submission has to wait; empty if it may go on, which is then counted.
  Optional<Duration> waitOf(Standing standing, ClientNetwork network, Represents delegation) {
    return wait(ofNetworks.get(standing), network.value())
        .or(() -> wait(ofDelegations.get(standing), delegation.code()))
        .or(() -> everybody.waitOf("everybody"));
  }

  private static Optional<Duration> wait(
      @org.jspecify.annotations.Nullable ClientLimits limits,
      @org.jspecify.annotations.Nullable String of) {
    return limits == null || of == null ? Optional.empty() : limits.waitOf(of);
  }

  /// The same for a form that was sent, whatever is in it.
  Optional<Duration> waitOfForm(ClientNetwork network) {
    return forms.waitOf(network.value());
  }
}
