/// System of record of registrations: takes them in from the gateway, tells applicants how they
/// stand, and hears from accreditation what was decided.
///
/// [org.darvoza.registration.papers] keeps what people handed in;
/// [org.darvoza.registration.register] is the life of a registration;
/// [org.darvoza.registration.roster] is the staff's list of them.
@NullMarked
package org.darvoza.registration;

import org.jspecify.annotations.NullMarked;
