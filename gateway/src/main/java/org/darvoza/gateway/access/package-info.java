/// Who may call what, in one table, and how Spring Security is told. Uses `signin` for who is
/// asking.
@NullMarked
package org.darvoza.gateway.access;

import org.jspecify.annotations.NullMarked;
