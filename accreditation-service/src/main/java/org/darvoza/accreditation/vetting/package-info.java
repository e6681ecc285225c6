/// What officers do: the queue, claims, the case with its evidence, proposals and the second pair
/// of eyes; as pages and as an API. Opening a case is recorded before it is shown.
///
/// Nothing is public. Arrows: vetting → cases, vetting → screening.
@NullMarked
package org.darvoza.accreditation.vetting;

import org.jspecify.annotations.NullMarked;
