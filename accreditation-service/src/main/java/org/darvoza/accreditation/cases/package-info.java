/// What a vetting case is, what may happen to it, and where it lies. The rules are pure methods
/// that answer with an outcome; four eyes are a property of the record, not of a desk. Reasons and
/// notes stay with the case; what leaves is whether accreditation was granted or refused.
///
/// Public: [Arrival], [VettingCase], [Stage], [FourEyes], [Refusal], [VettingCases]. Arrow: cases →
/// screening.
@NullMarked
package org.darvoza.accreditation.cases;

import org.jspecify.annotations.NullMarked;
