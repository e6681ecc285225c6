/// What this process did at the final dots of letters, remembered past its own death, until the
/// database knows it too.
///
/// Public: [OutcomeJournal], which a living process writes, and [LeftOutcomes], which its successor
/// reads.
@NullMarked
package org.darvoza.notification.journal;

import org.jspecify.annotations.NullMarked;
