/// What can be found out without a person: a book of small rules, each a pure look at one
/// candidate. A rule points something out to the officers; it never refuses anybody.
///
/// Public: [RuleBook], [Candidate], [Traces], [Twins], [Resemblance], [Check], [CheckWords]. Knows
/// no other feature.
@NullMarked
package org.darvoza.accreditation.screening;

import org.jspecify.annotations.NullMarked;
