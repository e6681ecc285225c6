/// Whether our letters reach a person, as notification-service tells it.
///
/// Public: [Reaches]. Arrows: none; from notification-service by the topic `notification.events`.
@NullMarked
package org.darvoza.registration.reach;

import org.jspecify.annotations.NullMarked;
