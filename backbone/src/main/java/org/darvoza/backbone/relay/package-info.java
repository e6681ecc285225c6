/// From the outbox to Kafka. Only the relay publishes, one message of an aggregate at a time, and
/// deletes a message when the broker has acknowledged it. What this process has just committed it
/// takes straight from [Departures]; all else it finds in the outbox. Several relays may overlap:
/// readers see repeats, never another order.
///
/// Public: [Outbox], [Relay], [Departures], [RelayConfiguration].
@NullMarked
package org.darvoza.backbone.relay;

import org.jspecify.annotations.NullMarked;
