/// How each registration stands, as far as letters depend on it: what was decided, what is asked,
/// which documents have come.
///
/// Public: [Standing], [Standings]. Arrows: none.
@NullMarked
package org.darvoza.notification.standing;

import org.jspecify.annotations.NullMarked;
