/// The life of a registration: received from the gateway, under review, accredited, refused or
/// withdrawn; and what its applicant sees of it.
///
/// Public: [Registration], [Registrations], [Status]. Arrows: `register → papers`; from and to the
/// other services by the topics `registration.submissions`, `registration.events` and
/// `accreditation.events`.
@NullMarked
package org.darvoza.registration.register;

import org.jspecify.annotations.NullMarked;
