/// What an officer is shown of a document: always a copy that says who looked and when, with a pass
/// of accreditation-service (decision 0012), and each look is an entry of the ledger.
///
/// Public: nothing. Arrows: `viewing → documents`, `viewing → register`, `viewing → papers`,
/// `viewing → pictures`.
@NullMarked
package org.darvoza.registration.viewing;

import org.jspecify.annotations.NullMarked;
