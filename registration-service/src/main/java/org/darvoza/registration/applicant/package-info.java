/// What an applicant sees of the registration and does with it, by the API and on a page: look,
/// answer the officers' questions, appeal, withdraw.
///
/// Public: nothing. Arrows: `applicant → register`, `applicant → papers`.
@NullMarked
package org.darvoza.registration.applicant;

import org.jspecify.annotations.NullMarked;
