/// From the out-tray to the next mail server: who works on which letter, the way through the final
/// dot, and what a killed process leaves behind. Knows letters as bytes and recipients only.
///
/// Arrows: `mail → smtp`, `mail → journal`. Public: [OutTray], which a feature with letters
/// implements, [MailBell] and [InHand].
@NullMarked
package org.darvoza.notification.mail;

import org.jspecify.annotations.NullMarked;
