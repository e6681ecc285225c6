@NullMarked
package org.darvoza.gateway.proof;

import org.jspecify.annotations.NullMarked;
