/// The list of registrations for the secretariat: newest first, masked, a page at a time.
///
/// Nothing public. Arrows: `roster → register`, `roster → papers`.
@NullMarked
package org.darvoza.registration.roster;

import org.jspecify.annotations.NullMarked;
