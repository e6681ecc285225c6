/// What the letters say and how they look: one sheet for each kind, in the reader's language, as
/// text and HTML. The form of address and the reference are all it says of a person.
///
/// Public: [LetterWriter], [Notice], [Occasion], [Sheet], [Tally]. Arrows: `writing → wording`,
/// `writing → standing` (the names of its states).
@NullMarked
package org.darvoza.notification.writing;

import org.jspecify.annotations.NullMarked;
