/// The system as a whole: `Onebox` starts MongoDB, Kafka and the services in order, keeps them
/// alive, and stops them.
///
/// Arrows: system → data, process, mail, onebox.
@NullMarked
package org.darvoza.onebox.system;

import org.jspecify.annotations.NullMarked;
