/// The letters that have been written, and their whole life: waiting for an address, queued, sent,
/// failed, bounced, held. [Delivery] tells what sending makes of a letter, [Care] what people and
/// time do; [Suppressions] are the addresses that take no mail.
///
/// Public: [Letter], [Delivery], [Care], [LetterId], [Letters], [LetterRefusal], [Suppressions],
/// [AddressDigests]. Arrow: `letters → writing`.
@NullMarked
package org.darvoza.notification.letters;

import org.jspecify.annotations.NullMarked;
