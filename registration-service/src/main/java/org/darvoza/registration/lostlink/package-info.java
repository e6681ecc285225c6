/// Sends the link of the status page anew to whoever lost it: asked for by reference and address,
/// answered by letter alone. What is answered at once is the same, and takes the same time, whether
/// such a registration exists or not: the looking up is done later, by rounds.
///
/// Public: nothing. Arrows: `lostlink → register`, `lostlink → papers`; to notification-service by
/// the topic `registration.events`.
@NullMarked
package org.darvoza.registration.lostlink;

import org.jspecify.annotations.NullMarked;
