/// What the tests share: a running MongoDB and Kafka, probes, samples, a clock that tests move, and
/// the house rules. Test scope only.
@NullMarked
package org.darvoza.testkit;

import org.jspecify.annotations.NullMarked;
