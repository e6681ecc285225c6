/// Between the letters and the mail room: hands over what is due, turns results and reports into
/// changes of letters, and keeps letters in after a restoration.
///
/// Public: [Fence], [Reports]. Arrows: `post → letters`, `post → mail`, `post → smtp`, `post →
/// writing`.
@NullMarked
package org.darvoza.notification.post;

import org.jspecify.annotations.NullMarked;
