/// The life of a registration: received from the gateway, then following its vetting case to a
/// decision and beyond it.
///
/// Public: [Registration], [Registrations], [Stage], [Status], [Moment], [Refusal]. Arrows:
/// `register → papers`; from and to the other services by the topics `registration.submissions`,
/// `registration.events` and `accreditation.events`.
@NullMarked
package org.darvoza.registration.register;

import org.jspecify.annotations.NullMarked;
