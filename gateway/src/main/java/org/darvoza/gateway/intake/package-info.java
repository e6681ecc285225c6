/// Takes registrations: the same record by form and by JSON, accepted when Kafka has acknowledged
/// it. Nothing here asks a database or another service. Uses `form`, `admission` and `edge`.
@NullMarked
package org.darvoza.gateway.intake;

import org.jspecify.annotations.NullMarked;
