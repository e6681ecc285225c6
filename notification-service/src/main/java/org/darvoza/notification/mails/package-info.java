/// The letters as staff see them: what was written to whom (masked), its state with the mail
/// server's answers, and a button to send it anew.
///
/// Arrows: `mails → letters`, `mails → correspondence` (its Scribe and Revision), `mails → mail`
/// (its bell).
@NullMarked
package org.darvoza.notification.mails;

import org.jspecify.annotations.NullMarked;
