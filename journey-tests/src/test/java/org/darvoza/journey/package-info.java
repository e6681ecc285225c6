/// The whole system as a stranger meets it: started by its own command, spoken to through the
/// gateway, looked into with clients of Kafka and MongoDB, and broken on purpose.
@NullMarked
package org.darvoza.journey;

import org.jspecify.annotations.NullMarked;
