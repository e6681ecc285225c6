/// What a vetting case is, what may happen to it, and where it lies. The rules are pure methods
/// that answer with an outcome; four eyes are a property of the record, not of a desk. Reasons and
/// notes stay with the case; what leaves is what the person may know. docs/vetting.md tells the
/// whole machine.
///
/// More files than a feature should have: one machine, told in parts. Its acts need the one
/// [Draft], which nobody else may have.
///
/// Arrow: cases → screening.
@NullMarked
package org.darvoza.accreditation.cases;

import org.jspecify.annotations.NullMarked;
