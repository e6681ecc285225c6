/// How an applicant changes what was handed in, by the API and on a page: the merged submission is
/// checked as the first one was, and what follows is said by the classes of the fields that
/// changed.
///
/// Public: nothing. Arrows: `amending → register`, `amending → papers`.
@NullMarked
package org.darvoza.registration.amending;

import org.jspecify.annotations.NullMarked;
