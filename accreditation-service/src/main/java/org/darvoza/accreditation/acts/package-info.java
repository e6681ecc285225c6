/// What officers, supervisors, the head, reviewers and outside agencies do to a case beside
/// deciding it: let it wait, ask, suspend, revoke, re-open, decide an appeal; and what time does by
/// itself. Which of it is allowed, the cases know.
///
/// Nothing is public. Arrows: acts → vetting, acts → cases.
@NullMarked
package org.darvoza.accreditation.acts;

import org.jspecify.annotations.NullMarked;
