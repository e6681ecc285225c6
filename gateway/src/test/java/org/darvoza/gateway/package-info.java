/// The gateway as its neighbours see it, over HTTP.
@NullMarked
package org.darvoza.gateway;

import org.jspecify.annotations.NullMarked;
