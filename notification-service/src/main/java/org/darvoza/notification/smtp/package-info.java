/// One conversation with the next mail server: connects as it is configured to (STARTTLS, login),
/// hands over one letter after another, and marks the moment before each final dot.
///
/// Public: [SmtpLine], [MailSettings], [Parcel], [Answer], [Result], [ReturnAddresses], [Relay],
/// [TrustedServers]. Arrow: `smtp → journal`.
@NullMarked
package org.darvoza.notification.smtp;

import org.jspecify.annotations.NullMarked;
