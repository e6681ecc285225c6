/// How an applicant says that our letters arrive: by the link of the letter of receipt, on a page
/// with one button, or by the API.
///
/// Public: nothing. Arrows: `confirmation → register`, `confirmation → papers`.
@NullMarked
package org.darvoza.registration.confirmation;

import org.jspecify.annotations.NullMarked;
