/// Staff sign-in and sign-out, by page and by JSON: accounts, passwords, and patience with those
/// who try. Uses `session` and `edge`.
@NullMarked
package org.darvoza.gateway.signin;

import org.jspecify.annotations.NullMarked;
