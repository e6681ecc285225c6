/// Finds the listed people whom a sought person may be, and says why, line by line.
@NullMarked
package org.darvoza.screening.match;

import org.jspecify.annotations.NullMarked;
