/// Whom and what a conference admits: the check of every submission, whichever way it came, and the
/// signed invitations that open categories which are closed to the public. Knows no other feature
/// but `edge`.
///
/// Public: [SubmissionCheck], [Invitation], [Invitations].
@NullMarked
package org.darvoza.gateway.admission;

import org.jspecify.annotations.NullMarked;
