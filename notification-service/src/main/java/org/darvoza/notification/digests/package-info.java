/// Tells the contact of each delegation once a day how its registrations stand.
///
/// Public: nothing. Arrows: `digests → reminders` (its Reminding), `digests → correspondence` (its
/// Tallies), `digests → letters`, `digests → writing`.
@NullMarked
package org.darvoza.notification.digests;

import org.jspecify.annotations.NullMarked;
