/// What the officers have asked of whom and until when, for as long as it is open.
///
/// Public: [Request], [Requests], [ReminderTimes]. Arrows: none.
@NullMarked
package org.darvoza.notification.requests;

import org.jspecify.annotations.NullMarked;
