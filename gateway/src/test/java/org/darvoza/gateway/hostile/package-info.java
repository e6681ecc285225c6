/// What people and programs send that nobody thought of.
@NullMarked
package org.darvoza.gateway.hostile;

import org.jspecify.annotations.NullMarked;
