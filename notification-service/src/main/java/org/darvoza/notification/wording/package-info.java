/// How a reader is spoken to: in his language, in the words of his conference and of his category.
///
/// Public: [Phrases], [Voice], [OneLine]. Arrows: none.
@NullMarked
package org.darvoza.notification.wording;

import org.jspecify.annotations.NullMarked;
