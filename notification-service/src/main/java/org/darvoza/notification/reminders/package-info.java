/// Reminds people of what is asked of them before its deadline.
///
/// Public: nothing. Arrows: `reminders → requests`, `reminders → correspondence` (its Scribe),
/// `reminders → letters`, `reminders → mail` (its bell).
@NullMarked
package org.darvoza.notification.reminders;

import org.jspecify.annotations.NullMarked;
