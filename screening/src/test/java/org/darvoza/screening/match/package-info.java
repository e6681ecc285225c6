@NullMarked
package org.darvoza.screening.match;

import org.jspecify.annotations.NullMarked;
