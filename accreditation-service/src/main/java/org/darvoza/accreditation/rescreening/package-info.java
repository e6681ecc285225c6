/// When a list takes effect, everyone alive is screened again, accredited people first; a restart
/// goes on where it stopped, and one instance at a time does it.
///
/// Public: [Rescreenings]. Arrows: rescreening → listing, rescreening → cases.
@NullMarked
package org.darvoza.accreditation.rescreening;

import org.jspecify.annotations.NullMarked;
