/// The way to the three services: which path, with whose identity. Uses `signin`.
@NullMarked
package org.darvoza.gateway.routing;

import org.jspecify.annotations.NullMarked;
