/// Reports of mail servers further on (RFC 3464), as they arrive in a maildir: finds the letter by
/// the address it is reported to and notes that it did not arrive.
///
/// Public: nothing. Arrows: `bounces → letters`, `bounces → post`, `bounces → smtp`.
@NullMarked
package org.darvoza.notification.bounces;

import org.jspecify.annotations.NullMarked;
