/// The only process that the outside can reach: public form and API, staff sign-in, the way to the
/// services.
@NullMarked
package org.darvoza.gateway;

import org.jspecify.annotations.NullMarked;
