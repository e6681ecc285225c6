/// Who the members of staff are: their accounts, passwords, roles and scopes.
///
/// Public: [Accounts], [Account], [Member], [Passwords].
@NullMarked
package org.darvoza.gateway.accounts;

import org.jspecify.annotations.NullMarked;
