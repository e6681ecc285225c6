/// The sessions of staff, kept in the gateway's own database, and the tokens that their forms send
/// back. Written here because MongoDB's module for Spring Session creates its index while the
/// application starts, which then fails without the database, and stores secrets as they are. Uses
/// `accounts` and `edge`.
///
/// Public: [CurrentSession], [StaffSession], [SessionContexts], [SessionTokens], [SessionCookie],
/// [DatabaseAway].
@NullMarked
package org.darvoza.gateway.session;

import org.jspecify.annotations.NullMarked;
