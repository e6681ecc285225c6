/// The letters that have been written, and their whole life: waiting for an address, queued, sent,
/// failed. Hands what is due to the mail room (`mail`) and records what it answers.
///
/// Public: [Letter], [LetterId], [Letters], [LetterRefusal]. Arrows: `letters → mail`, `letters →
/// writing`.
@NullMarked
package org.darvoza.notification.letters;

import org.jspecify.annotations.NullMarked;
