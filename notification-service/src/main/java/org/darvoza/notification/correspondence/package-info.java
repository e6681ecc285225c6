/// What is to be written to whom: hears the events of registration and accreditation, knows each
/// person's address and language, and has a letter written for each event that owes one.
///
/// Public: [Scribe], [Correspondents], [Revision], [Tallies]. Arrows: `correspondence → letters`,
/// `correspondence → writing`, `correspondence → requests`, `correspondence → standing`,
/// `correspondence → post`, `correspondence → mail` (its bell).
@NullMarked
package org.darvoza.notification.correspondence;

import org.jspecify.annotations.NullMarked;
