/// From Kafka to the desks. Whatever is delivered, however often and in whatever order, each fact
/// of an aggregate is applied once and in its turn: repeats are dropped, what comes too early
/// waits, what cannot be read is parked for a person.
///
/// Public: [Inbox], [Reaction], [InboundConfiguration].
@NullMarked
package org.darvoza.backbone.inbox;

import org.jspecify.annotations.NullMarked;
