/// The whole system on one machine without Docker: a real `mongod`, a real Kafka broker and the
/// services, each a process of its own. `RunningMongo` and `RunningKafka` also carry the tests of
/// the other modules.
///
/// Arrows: onebox → process, secrets; `Darvoza`, the command line, → command, demo.
@NullMarked
package org.darvoza.onebox;

import org.jspecify.annotations.NullMarked;
