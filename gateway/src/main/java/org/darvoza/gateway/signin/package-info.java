/// Staff sign-in and sign-out, by page and by JSON, and patience with those who try. Uses
/// `accounts`, `session` and `edge`.
@NullMarked
package org.darvoza.gateway.signin;

import org.jspecify.annotations.NullMarked;
