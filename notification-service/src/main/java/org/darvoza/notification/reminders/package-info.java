/// Reminds people of what is asked of them, and of the documents they have not handed in, before
/// the deadline.
///
/// Public: [Reminding]. Arrows: `reminders → requests`, `reminders → standing`, `reminders →
/// correspondence`, `reminders → letters`, `reminders → writing`, `reminders → post` (its Fence),
/// `reminders → mail` (its bell).
@NullMarked
package org.darvoza.notification.reminders;

import org.jspecify.annotations.NullMarked;
